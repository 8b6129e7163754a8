import type { Page } from "playwright-core";

/** A seat, and a page of the browser that holds it. */
export interface Seat {
  readonly page: Page;
  readonly session: string;
  readonly seat: string;
}

/** An account that is signed in at a page's browser. */
export interface SignedIn {
  readonly page: Page;
}

/** Asks the server with a token that this browser's cookie buys. */
export async function ask<T = Record<string, string>>(by: Seat | SignedIn, method: string, path: string, body?: unknown): Promise<T> {
  const holder = "seat" in by ? { session: by.session, seat: by.seat } : {};
  return by.page.evaluate(
    async (asked) => {
      const sent = { "Content-Type": "application/json" };
      const bought = await fetch("/api/token", { method: "POST", headers: sent, body: JSON.stringify(asked.holder) });
      const { token } = (await bought.json()) as { token: string };
      const said = asked.method === "GET" ? {} : { body: JSON.stringify(asked.body ?? {}) };
      const answer = await fetch(asked.path, { method: asked.method, headers: { ...sent, Authorization: `Bearer ${token}` }, ...said });
      if (!answer.ok) throw new Error(`${asked.method} ${asked.path}: ${await answer.text()}`);
      return (await answer.json()) as T;
    },
    { holder, method, path, body },
  );
}
