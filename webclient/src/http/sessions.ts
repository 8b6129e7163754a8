import { ask } from "./ask";
import type { Places, Role } from "../wire/types";
import type { Link, Look, MySeat, NewSession, SeatAddress, SessionSummary } from "./bodies";
import { askAs, forgetTokens, sendAs } from "./tokens";

export function sessions(): Promise<readonly SessionSummary[]> {
  return askAs("account", { method: "GET", path: "/api/sessions" });
}

/** Opens a session; this browser then holds the lead's seat. */
export function openSession(body: NewSession): Promise<SeatAddress> {
  return askAs("account", { method: "POST", path: "/api/sessions", body });
}

/** The seats this browser holds; needs no account. */
export function mySeats(): Promise<readonly MySeat[]> {
  return ask({ method: "GET", path: "/api/seats" });
}

export async function leaveSeat(seat: SeatAddress): Promise<void> {
  await sendAs(seat, { method: "POST", path: `/api/sessions/${seat.session}/leave`, body: {} });
  forgetTokens(seat);
}

export type Ticket = { readonly secret: string } | { readonly code: string };

/** What an invitation or code leads to; looking changes nothing. */
export function lookAt(ticket: Ticket): Promise<Look> {
  return ask({ method: "POST", path: "/api/join/look", body: ticket });
}

/** Takes the seat: the one step that changes anything. */
export function takeSeat(ticket: Ticket, name: string): Promise<SeatAddress> {
  return ask({ method: "POST", path: "/api/join", body: { ...ticket, name } });
}

/** Brings a seat to this device. */
export function resume(secret: string): Promise<SeatAddress> {
  return ask({ method: "POST", path: "/api/resume", body: { secret } });
}

/** A link that brings this seat to another device. */
export function resumeLink(seat: SeatAddress): Promise<Link> {
  return askAs(seat, { method: "POST", path: `/api/sessions/${seat.session}/resume-link`, body: {} });
}

export type Invited = Link & { readonly invitation: string };

export function invite(by: SeatAddress, role: Role, places: Places): Promise<Invited> {
  return askAs(by, { method: "POST", path: invitationsOf(by), body: { role, places } });
}

/** Voids the invitation's link and makes another. */
export function reissue(by: SeatAddress, invitation: string): Promise<Invited> {
  return askAs(by, { method: "POST", path: `${invitationsOf(by)}/${invitation}/reissue`, body: {} });
}

export async function revoke(by: SeatAddress, invitation: string): Promise<void> {
  await sendAs(by, { method: "DELETE", path: `${invitationsOf(by)}/${invitation}` });
}

/** A code for the wall, and the lobby's address with it. */
export interface LobbyCode {
  readonly code: string;
  readonly link: string;
}

/** The code for the wall as it stands; nothing while there is none. */
export async function lobbyCode(by: SeatAddress): Promise<LobbyCode | undefined> {
  const path = `/api/sessions/${by.session}/lobby-code`;
  const { now } = await askAs<{ now?: LobbyCode }>(by, { method: "GET", path });
  return now;
}

/** A new code for the wall; the one before it dies. */
export function makeLobbyCode(by: SeatAddress): Promise<LobbyCode> {
  return askAs(by, { method: "PUT", path: `/api/sessions/${by.session}/lobby-code`, body: {} });
}

export async function dropLobbyCode(by: SeatAddress): Promise<void> {
  await sendAs(by, { method: "DELETE", path: `/api/sessions/${by.session}/lobby-code` });
}

function invitationsOf(by: SeatAddress): string {
  return `/api/sessions/${by.session}/invitations`;
}
