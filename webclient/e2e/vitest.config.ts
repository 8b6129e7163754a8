import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["e2e/**/*.test.ts"],
    environment: "node",
    // Each file has browsers and a server of its own: a machine of two cores bears two, and larger ones need no more.
    maxWorkers: 2,
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // What is asked of a page again and again: a busy machine takes longer than a quiet one, and neither is wrong.
    expect: { poll: { timeout: 15_000 } },
  },
});
