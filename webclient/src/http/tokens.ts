import { type Ask, send } from "./ask";
import { Refused } from "./problem";

/** Whose right a request uses: the account's that is signed in here, or one seat's. */
export type Holder = "account" | { readonly session: string; readonly seat: string };

interface Bought {
  readonly token: string;
  /** When to stop using it, on this page's own monotonic clock, in milliseconds. */
  readonly staleAt: number;
}

/** A token is not used in its last seconds, so that it does not expire on the way. */
const MARGIN_MS = 20_000;

const kept = new Map<string, Promise<Bought>>();

/**
 * A token of five minutes, bought with the cookie and held in this page's memory alone.
 *
 * @throws Refused when the cookie does not carry the account or the seat
 */
export async function tokenFor(holder: Holder): Promise<string> {
  const key = keyOf(holder);
  const held = kept.get(key);
  if (held !== undefined) {
    const bought = await held.catch(() => undefined);
    if (bought !== undefined && performance.now() < bought.staleAt) return bought.token;
    if (kept.get(key) === held) kept.delete(key);
  }
  let next = kept.get(key);
  if (next === undefined) {
    next = buy(holder);
    kept.set(key, next);
    next.catch(() => kept.delete(key));
  }
  return (await next).token;
}

/** Forgets the tokens held: after signing out, leaving a seat, or a change of password. */
export function forgetTokens(holder?: Holder): void {
  if (holder === undefined) kept.clear();
  else kept.delete(keyOf(holder));
}

/** Asks in the name of a holder; a token that the server no longer takes is bought anew, once. */
export async function sendAs(holder: Holder, request: Ask): Promise<Response> {
  try {
    return await send({ ...request, token: await tokenFor(holder) });
  } catch (thrown) {
    if (!(thrown instanceof Refused) || thrown.problem.code !== "token-invalid") throw thrown;
    forgetTokens(holder);
    return send({ ...request, token: await tokenFor(holder) });
  }
}

export async function askAs<T>(holder: Holder, request: Ask): Promise<T> {
  const answer = await sendAs(holder, request);
  return (await answer.json()) as T;
}

/**
 * How long a token may be used, by the server's own two times, for this machine's clock may be off.
 *
 * @param date the answer's Date header
 */
export function usableFor(expiresAt: string, date: string | null): number {
  const now = date === null ? Date.now() : Date.parse(date);
  return Math.max(0, Date.parse(expiresAt) - now - MARGIN_MS);
}

async function buy(holder: Holder): Promise<Bought> {
  const body = holder === "account" ? {} : { session: holder.session, seat: holder.seat };
  const answer = await send({ method: "POST", path: "/api/token", body });
  const { token, expiresAt } = (await answer.json()) as { token: string; expiresAt: string };
  return { token, staleAt: performance.now() + usableFor(expiresAt, answer.headers.get("Date")) };
}

function keyOf(holder: Holder): string {
  return holder === "account" ? "account" : `${holder.session}/${holder.seat}`;
}
