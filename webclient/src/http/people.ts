import { ask, send } from "./ask";
import type { Account, AccountRole, OneTime, Quarantined } from "./bodies";
import { askAs, forgetTokens, sendAs } from "./tokens";

export async function signIn(name: string, password: string): Promise<Account> {
  const { account } = await ask<{ account: Account }>({
    method: "POST",
    path: "/api/sign-in",
    body: { name, password },
  });
  forgetTokens("account");
  return account;
}

export async function signOut(): Promise<void> {
  await send({ method: "POST", path: "/api/sign-out", body: {} });
  forgetTokens();
}

/** The account that is signed in at this browser; nothing where nobody is. */
export async function whoIsHere(): Promise<Account | undefined> {
  const { account } = await ask<{ account?: Account }>({ method: "GET", path: "/api/sign-in" });
  return account;
}

export async function changePassword(old: string, next: string): Promise<void> {
  await sendAs("account", { method: "POST", path: "/api/me/password", body: { old, new: next } });
  forgetTokens("account");
}

export function accounts(): Promise<readonly Account[]> {
  return askAs("account", { method: "GET", path: "/api/accounts" });
}

/** What an administrator is told of damaged logs. */
export function quarantine(): Promise<readonly Quarantined[]> {
  return askAs("account", { method: "GET", path: "/api/quarantine" });
}

export function addAccount(name: string, roles: readonly AccountRole[]): Promise<OneTime & { account: Account }> {
  return askAs("account", { method: "POST", path: "/api/accounts", body: { name, roles } });
}

export async function changeAccount(
  id: string,
  change: { roles?: readonly AccountRole[]; disabled?: boolean },
): Promise<Account> {
  const path = `/api/accounts/${encodeURIComponent(id)}`;
  const { account } = await askAs<{ account: Account }>("account", { method: "PATCH", path, body: change });
  return account;
}

export function resetAccount(id: string): Promise<OneTime> {
  return askAs("account", { method: "POST", path: `/api/accounts/${encodeURIComponent(id)}/reset`, body: {} });
}

/** The accounts that a log can be granted to. */
export function organizers(): Promise<readonly Pick<Account, "id" | "name">[]> {
  return askAs("account", { method: "GET", path: "/api/organizers" });
}
