// Runs the measurement's TypeScript with Vite's own loader, so that no other is needed.
import { fileURLToPath } from "node:url";
import { runnerImport } from "vite";

const main = fileURLToPath(new URL("phone.ts", import.meta.url));
const { module } = await runnerImport(main, { configFile: false, logLevel: "error" });
await module.measurePhone();
