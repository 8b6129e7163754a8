import type { Plugin } from "vite";

const IMPORTS = /import \{([^}]*)\} from "((?:\.{1,2}\/)+words)";/g;
const SECTION = "?section=";

/**
 * Takes the catalogue apart while the client is built, so that a page is sent the sections that it shows and not
 * the whole: each import of a section becomes an import of a copy that holds nothing else.
 */
export function catalogue(): Plugin {
  return {
    name: "whitecell-catalogue",
    apply: "build",
    enforce: "pre",
    transform: (code) =>
      code.replace(IMPORTS, (_, names: string, words: string) =>
        names
          .split(",")
          .map((one) => one.trim())
          .filter((one) => one !== "")
          .map((one) => `import { ${one} } from "${words}/index.ts${SECTION}${one.split(" ")[0] ?? ""}";`)
          .join(" "),
      ),
    async resolveId(source, importer) {
      const [, section] = importer?.split(SECTION) ?? [];
      if (source !== "./en" || section === undefined) return null;
      const found = await this.resolve(source, importer?.split(SECTION)[0], { skipSelf: true });
      return found && `${found.id}${SECTION}${section}`;
    },
  };
}
