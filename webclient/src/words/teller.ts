import { excerpt } from "../play/excerpt";
import type { Cast } from "../review/names";
import type { Event, Kind, Layer, Role } from "../wire/types";
// Not from "./en": the client is built with the sections of the catalogue apart.
import { logs, play } from "../words";
import { events } from "./told";

type Of<T extends Event["type"]> = Extract<Event, { type: T }>;
type Teller = { readonly [T in Event["type"]]: (event: Of<T>, cast: Cast) => string };

const { said, moved, roleName } = events;

const did: Record<Kind, string> = {
  highlight: "highlighted",
  comment: "commented",
  question: "asked",
  tag: "tagged",
};

function quoted(text: string | null | undefined): string {
  return `“${said(text)}”`;
}

/** Who reads a note of this layer, by somebody in this role. */
function noteReaders(layer: Layer, role: Role, cast: Cast): string {
  if (layer === "everyone") return "everyone";
  return layer === "actor" ? roleName(role, cast) : "the white cell";
}

const moveName = (id: string, cast: Cast) => cast.move(id) ?? "a sealed move";
const seatName = (id: string, cast: Cast) => said(cast.seat(id)?.name ?? (cast.seat(id) ? null : id));
const actorName = (id: string, cast: Cast) => cast.actor(id)?.name ?? id;
const factName = (id: string, cast: Cast) => {
  const number = cast.fact(id);
  return number === undefined ? "a fact" : `fact ${number}`;
};
const toWhom = (actors: readonly string[], cast: Cast) => (actors.length === 0 ? "everyone" : play.list(actors.map((id) => actorName(id, cast))));
/** Whom a note is opened to; its author's side stands beside it. */
/** The replies of others that were not opened with their note. */
function leaving(count: number): string {
  if (count === 0) return "";
  return count === 1 ? " without 1 reply by another" : ` without ${count} replies by others`;
}

const OPENED_TO: Record<Layer, string> = { everyone: "everyone", actor: "its author’s side", "white-cell": "the white cell" };
const onMove = (argument: string, cast: Cast) => {
  const move = cast.argued(argument);
  return move === undefined ? "" : ` on ${moveName(move, cast)}`;
};
const inMinutes = (seconds: number) => `${Math.round(seconds / 6) / 10} min`;

/** What happened, in words: one sentence for each type of event, without who and when. */
export const teller: Teller = {
  "session-opened": (e) => `opened the session ${quoted(e.title)}`,
  "marking-set": (e) => (e.marking === "" ? "took the marking away" : `set the marking ${e.marking}`),
  "play-started": () => "started play",
  "hot-wash-opened": () => "opened the hot wash",
  "session-closed": () => "closed the session",
  "invitation-issued": (e, c) => `made an invitation for ${roleName(e.role, c)}`,
  "invitation-revoked": () => "revoked an invitation",
  "seat-taken": (e, c) => `${said(e.name)} took a seat of ${roleName(e.role, c)}`,
  "seat-assigned": (e, c) => `seated ${seatName(e.seat, c)} with ${roleName(e.role, c)}`,
  "seat-renamed": (e) => `took the name ${quoted(e.name)}`,
  "seat-left": () => "left the session",
  "seat-removed": (e, c) => `removed ${seatName(e.seat, c)}: ${said(e.reason)}`,
  "door-locked": () => "locked the door",
  "door-unlocked": () => "unlocked the door",
  "log-granted": () => "granted the log to an organizer",
  "log-grant-revoked": () => "took back a grant of the log",
  "brief-read": (e, c) => `read the brief of ${actorName(e.actor, c)}`,
  "inject-read": () => "read an inject",
  "turn-opened": (e) => `opened turn ${e.turn}`,
  "phase-opened": (e) => `opened ${logs.phases[e.phase]}`,
  "phase-reopened": (e) => `opened ${logs.phases[e.phase]} again`,
  "phase-closed": (e) => `closed ${logs.phases[e.phase]}`,
  "clock-paused": (e) =>
    `paused the clock${e.cause === "outage" ? " for an outage" : ""}, ${inMinutes(e.remaining)} left`,
  "clock-resumed": () => "let the clock run on",
  "clock-extended": (e) => `gave ${inMinutes(e.by)} more`,
  "clock-shortened": (e) => `took ${inMinutes(e.by)} off the clock`,
  "clock-expired": () => "saw the clock run out",
  "actor-ready": (e, c) => `said that ${actorName(e.actor, c)} is ready`,
  "actor-not-ready": (e, c) => `said that ${actorName(e.actor, c)} is not ready after all`,
  "annotation-made": (e, c) =>
    `${did[e.kind]} “${excerpt(e.passage.exact)}”${e.body === "" ? "" : `: ${said(e.body)}`} (for ${noteReaders(e.layer, e.role, c)})`,
  "annotation-edited": (e) => `changed a note to ${quoted(e.body)}`,
  "annotation-deleted": () => "deleted a note",
  "annotation-widened": (e) => `opened a note to ${OPENED_TO[e.layer]}${leaving(e.left?.length ?? 0)}`,
  "annotation-resolved": () => "marked a question answered",
  "annotation-reopened": () => "reopened a question",
  "reply-made": (e) => `replied: ${said(e.body)}`,
  "reply-edited": (e) => `changed a reply to ${quoted(e.body)}`,
  "reply-deleted": () => "deleted a reply",
  "move-submitted": (e) =>
    `submitted ${e.content.disclosure === "sealed" ? "a sealed move" : "an open move"}: ${said(e.content.title)}`,
  "move-withdrawn": (e, c) => `withdrew ${moveName(e.move, c)}`,
  "moves-revealed": (e) =>
    e.moves.length === 0 ? "had no sealed move to reveal" : `revealed together: ${e.moves.map((m) => m.number).join(", ")}`,
  "argument-made": (e, c) => `argued ${e.side} ${moveName(e.move, c)}: ${said(e.text)}`,
  "argument-withdrawn": (e, c) => `took back an argument${onMove(e.argument, c)}`,
  "argument-marked": (e, c) =>
    e.strength === "strong"
      ? `marked an argument${onMove(e.argument, c)} strong`
      : `no longer marks an argument${onMove(e.argument, c)} strong`,
  "reason-marked": (e, c) =>
    e.strength === "strong"
      ? `marked reason ${e.reason + 1} of ${moveName(e.move, c)} strong`
      : `no longer marks reason ${e.reason + 1} of ${moveName(e.move, c)} strong`,
  "move-taken-up": (e, c) =>
    e.from === undefined ? `took ${moveName(e.move, c)} up, to rule on it` : `took ${moveName(e.move, c)} over from ${seatName(e.from, c)}`,
  "move-given-back": (e, c) => `gave ${moveName(e.move, c)} back: nobody rules on it`,
  "dice-corrected": (e, c) => `corrected the table dice for ${moveName(e.move, c)} to ${e.roll.first} and ${e.roll.second}: ${said(e.why)}`,
  "dice-rolled": (e, c) =>
    e.roll.dice === "table"
      ? `entered table dice for ${moveName(e.move, c)}: ${e.roll.first} and ${e.roll.second}`
      : `rolled for ${moveName(e.move, c)}; the server’s dice fell ${e.roll.first} and ${e.roll.second}`,
  "move-ruled": (e, c) => `ruled: ${moveName(e.move, c)} ${play.degree[e.degree].toLowerCase()}. ${said(e.account)}`,
  "ruling-corrected": (e, c) => `corrected the ruling on ${moveName(e.move, c)}: ${play.degree[e.degree].toLowerCase()}. ${said(e.why)}`,
  "effects-fell-due": (e, c) => `let fall due what earlier turns brought: ${e.effects.map((due) => moved(due.change, c)).join("; ")}`,
  "budget-set": (e, c) => `set the budget of ${actorName(e.actor, c)} from ${e.from} to ${e.to}: ${said(e.why)}`,
  "indicators-drifted": (e, c) => `moved what the scenario moves each turn: ${e.changes.map((one) => moved(one, c)).join("; ")}`,
  "fact-established": (e) => `established ${e.number === undefined ? "a fact" : `fact ${e.number}`}: ${said(e.text)}`,
  "fact-corrected": (e, c) => `corrected ${factName(e.fact, c)} to ${quoted(e.text)}: ${said(e.why)}`,
  "fact-expired": (e, c) => `ended ${factName(e.fact, c)}: ${said(e.why)}`,
  "indicator-moved": (e, c) => `moved ${moved(e.change, c)}: ${said(e.why)}`,
  "indicator-corrected": (e, c) => `corrected ${moved(e.change, c)}: ${said(e.why)}`,
  "inject-sent": (e, c) =>
    `sent ${e.number === undefined ? "an inject" : `inject ${e.number}`} to ${toWhom(e.to, c)}: ${said(e.title)}`,
  "message-said": (e) => `said: ${said(e.text)}`,
  "words-blanked": (e) => `took words off the wall: ${said(e.why)}`,
};
