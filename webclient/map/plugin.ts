import type { Plugin } from "vite";
import { centralAsia } from "./centralAsia.ts";

const NAME = "virtual:map/central-asia";
const RESOLVED = `\0${NAME}`;

/** Projects the maps while the client is built, so that paths are shipped and no atlas is. */
export function maps(): Plugin {
  return {
    name: "whitecell-maps",
    resolveId: (source) => (source === NAME ? RESOLVED : null),
    load: (id) => (id === RESOLVED ? `export const centralAsia = ${JSON.stringify(centralAsia())};` : null),
  };
}
