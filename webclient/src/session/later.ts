/** What of a seat's window is not seen at first: one piece, fetched when one can read, or when it is opened. */
export const later = () => import("./laterParts");

/** Fetches it ahead; what does not come is asked for again when one opens it. */
export function fetchLater(): void {
  later().catch(() => undefined);
}
