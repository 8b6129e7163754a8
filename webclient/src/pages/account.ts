import { signal } from "@preact/signals";
import type { Account, AccountRole } from "../http/bodies";
import { signOut, whoIsHere } from "../http/people";
import { type Problem, problemOf } from "../http/problem";
import { forgetImports } from "./import/kept";

/** Who is signed in at this browser. */
export type SignedIn =
  | { readonly is: "asking" }
  | { readonly is: "nobody" }
  | { readonly is: "account"; readonly account: Account }
  | { readonly is: "refused"; readonly problem: Problem };

const state = signal<SignedIn>({ is: "asking" });
let asked = false;

/** Who is signed in, as far as is known; asks the server once. */
export function signedIn(): SignedIn {
  if (!asked) {
    asked = true;
    void askAgain();
  }
  return state.value;
}

/** Asks the server who is signed in. */
export async function askAgain(): Promise<void> {
  try {
    const account = await whoIsHere();
    state.value = account === undefined ? { is: "nobody" } : { is: "account", account };
  } catch (thrown) {
    state.value = { is: "refused", problem: problemOf(thrown) };
  }
}

/** Takes an account that has just signed in or changed. */
export function nowSignedIn(account: Account): void {
  asked = true;
  state.value = { is: "account", account };
}

export async function leaveAccount(): Promise<void> {
  await signOut();
  forgetImports();
  state.value = { is: "nobody" };
}

/** Organizers read what they were granted, facilitators the sessions that they opened. */
export function readsLogs(account: Account): boolean {
  return may(account, "organizer") || may(account, "facilitator");
}

export function may(account: Account, role: AccountRole): boolean {
  return account.roles.includes(role);
}
