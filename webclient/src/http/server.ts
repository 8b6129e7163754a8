import { ask } from "./ask";
import { askAs } from "./tokens";

/** The addresses by which people on other machines find the server, the likeliest first. */
export async function addresses(): Promise<readonly string[]> {
  const { addresses: told } = await askAs<{ addresses?: readonly string[] }>("account", { method: "GET", path: "/api/addresses" });
  return told ?? [];
}

/** The server's time in milliseconds since 1970; needs no account. */
export async function serverTime(): Promise<number> {
  const { now } = await ask<{ now: string }>({ method: "GET", path: "/api/time" });
  return Date.parse(now);
}
