import { signal } from "@preact/signals";
import type { Link } from "../../http/bodies";

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
