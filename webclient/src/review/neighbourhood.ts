import type { TextMap } from "../document/anchor";
import { blockAt } from "../document/paragraphs";
import type { Passage } from "../wire/types";

/** What stands around a passage in the paragraphs that it touches. */
export function neighbourhood(map: TextMap, { start, end }: Passage): { before: string; after: string } {
  const first = map.blocks[blockAt(map.blocks, start)];
  const last = map.blocks[blockAt(map.blocks, Math.max(start, end - 1))];
  return {
    before: first === undefined ? "" : map.slice(first.start, start),
    after: last === undefined ? "" : map.slice(end, Math.max(end, last.end)),
  };
}
