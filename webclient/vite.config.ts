import { defineConfig } from "vitest/config";
import { catalogue } from "./catalogue/plugin.ts";
import { maps } from "./map/plugin.ts";
import { pages } from "./pieces/pages.ts";

/** Where the development server finds the running Whitecell server. */
const server = process.env["WHITECELL_URL"] ?? "http://127.0.0.1:8080";

export default defineConfig({
  plugins: [catalogue(), maps(), pages()],
  build: {
    target: "es2022",
    // The page's Content-Security-Policy allows nothing inline but data: pictures.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
  server: {
    proxy: { "/api": { target: server, ws: true }, "/healthz": server },
  },
  test: {
    include: ["src/**/*.test.{ts,tsx}"],
    environment: "happy-dom",
    // One window for all: a new one for each file took ten times as long as the tests.
    isolate: false,
    restoreMocks: true,
    // The colours themselves are tried.
    css: { include: [/tokens\.css/] },
  },
});
