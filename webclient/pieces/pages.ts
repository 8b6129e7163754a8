import type { Plugin } from "vite";
import { groups } from "./groups.ts";

/** The pages of their own, by the piece that they begin with. */
const PAGES = { "seat.html": "window", "door.html": "door" };

/**
 * Makes a page each for the two ways on which seconds count, the seat and the door: the same as `index.html`, but the
 * browser learns from its head what it will need, and need not read the frame to find out. The server gives it out at
 * their addresses.
 */
export function pages(): Plugin {
  return {
    name: "whitecell-pages",
    apply: "build",
    config: () => ({ build: { rolldownOptions: { output: { codeSplitting: { groups } } } } }),
    generateBundle: {
      order: "post",
      handler(_, bundle) {
        const index = bundle["index.html"];
        if (index?.type !== "asset") return this.error("there is no index.html to make pages of");
        for (const [fileName, piece] of Object.entries(PAGES)) {
          const chunk = Object.values(bundle).find((one) => one.type === "chunk" && one.name === piece);
          if (chunk?.type !== "chunk") return this.error(`there is no piece called ${piece}`);
          const head = String(index.source);
          const hints = [chunk.fileName, ...chunk.imports]
            .filter((file) => !head.includes(file))
            .map((file) => `  <link rel="modulepreload" crossorigin href="/${file}">\n  `);
          this.emitFile({ type: "asset", fileName, source: head.replace("</head>", `${hints.join("")}</head>`) });
        }
        return undefined;
      },
    },
  };
}
