import type { ArgumentCard, Role, Side } from "../../wire/types";

/** How often somebody argued for a move, or against it. */
export interface Voice {
  readonly role: Role;
  readonly side: Side;
  readonly times: number;
}

/** Who argued which way, in the order in which they first did; what was taken back counts no more. */
export function voices(said: readonly ArgumentCard[]): Voice[] {
  const found = new Map<string, Voice>();
  for (const { role, side, standing } of said) {
    if (standing !== "made") continue;
    const name = `${side} ${role.type === "player" ? `player ${role.actor}` : role.type}`;
    found.set(name, { role, side, times: (found.get(name)?.times ?? 0) + 1 });
  }
  return [...found.values()];
}
