/** What the reader likes, kept in this browser: never anything of a session. */
const PREFIX = "whitecell/taste/";

export function recall(name: string): string | null {
  try {
    return localStorage.getItem(PREFIX + name);
  } catch {
    return null;
  }
}

/** Remembers a taste; null forgets it. Where the browser keeps nothing, nothing is kept. */
export function remember(name: string, value: string | null): void {
  try {
    if (value === null) localStorage.removeItem(PREFIX + name);
    else localStorage.setItem(PREFIX + name, value);
  } catch {
    // A browser that stores nothing still plays.
  }
}
