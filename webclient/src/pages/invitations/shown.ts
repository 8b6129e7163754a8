import { signal } from "@preact/signals";
import type { Link } from "../../http/bodies";
import type { Row } from "./rows";

/**
 * The links made in this page load, by invitation. The server keeps only hashes, so they are held
 * here, in memory alone, for as long as the page stands.
 */
const links = signal<ReadonlyMap<string, string>>(new Map());

export function linkOf(invitation: string): string | undefined {
  return links.value.get(invitation);
}

export function showLink(invitation: string, { link }: Link): void {
  links.value = new Map(links.peek()).set(invitation, absolute(link));
}

/** A link that can be sent, also where the server gave only its path. */
export function absolute(link: string): string {
  return new URL(link, location.origin).href;
}

/** A link to be handed out: for whom, and which of several for the same side. */
export interface Handout {
  readonly row: Row;
  readonly places: "one" | "many";
  readonly nth: number;
  readonly of: number;
  readonly link: string;
}

/** Every link that is shown now and still opens, side by side. */
export function handouts(rows: readonly Row[]): readonly Handout[] {
  return rows.flatMap((row) => {
    const shown = row.valid.flatMap(({ invitation, places }) => {
      const link = linkOf(invitation);
      return link === undefined ? [] : [{ places, link }];
    });
    return shown.map((one, at) => ({ ...one, row, nth: at + 1, of: shown.length }));
  });
}
