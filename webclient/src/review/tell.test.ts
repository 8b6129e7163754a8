import { describe, expect, test } from "vitest";
import type { Event, Roll } from "../wire/types";
import { castOf } from "./cast";
import { tell } from "./tell";

type Of<T extends Event["type"]> = Extract<Event, { type: T }>;
/** Every type of event, whole, with its sentence: a type that is new to the server does not compile until it is told. */
type Told = { readonly [T in Event["type"]]: readonly (readonly [Of<T>, string])[] };

const cast = castOf(
  {
    actors: [
      { id: "ru", name: "Russia", letters: "RU", shape: "square", colour: "red", pattern: "plain" },
      { id: "kz", name: "Kazakhstan", letters: "KZ", shape: "leaf", colour: "teal", pattern: "plain" },
    ],
    people: [
      { seat: "lead", name: "Laura", role: { type: "white-cell" } },
      { seat: "pavel", name: "Pavel", role: { type: "player", actor: "ru" } },
      { seat: "gone", name: null, role: { type: "observer" } },
    ],
    indicators: [{ id: "ties", name: "Ties" }],
    facts: [{ id: "f", number: 4 }],
  } as unknown as Parameters<typeof castOf>[0],
  [
    { event: { type: "moves-revealed", turn: 1, moves: [{ move: "m", number: "R1" }] } },
    { event: { type: "argument-made", argument: "a", move: "m", seat: "pavel", role: { type: "player", actor: "ru" }, side: "for", text: "x", evidence: [] } },
  ] as unknown as Parameters<typeof castOf>[1],
);

const DEADLINE = "2030-01-01T10:00:00.000Z";
const passage = { start: 0, end: 5, exact: "Words", prefix: "", suffix: "" };
const pavel = { seat: "pavel", role: { type: "player", actor: "ru" } } as const;
const roll: Roll = { ordinal: 1, first: 3, second: 4, dice: "server", target: 7, strongFor: 0, strongAgainst: 0 };
const change = { indicator: "ties", from: 2, to: 3, wanted: 1 };
const note = { annotation: "n", ...pavel, passage, layer: "actor", kind: "comment", body: "Ours" } as const;
const content = { title: "Talk", effect: "Peace", reasons: [], disclosure: "sealed" } as const;
const ruled = {
  type: "move-ruled", move: "m", by: "lead", method: "dice", roll, strongReasons: [], strongArguments: [], weighed: [], degree: "succeeds",
  proposed: [], effects: [], atOnce: [], facts: [], account: "It held.",
} as const;
const inject = { type: "inject-sent", inject: "i", title: "Storm", text: "It blows", effects: [], atOnce: [] } as const;
const moved = change.to - change.from;

const TOLD: Told = {
  "session-opened": [[{ type: "session-opened", title: "Trial", revision: "r", scenario: "s", marking: "", naming: "names", citations: [] }, "opened the session “Trial”"]],
  "marking-set": [
    [{ type: "marking-set", marking: "EXERCISE" }, "set the marking EXERCISE"],
    [{ type: "marking-set", marking: "" }, "took the marking away"],
  ],
  "play-started": [[{ type: "play-started" }, "started play"]],
  "hot-wash-opened": [[{ type: "hot-wash-opened" }, "opened the hot wash"]],
  "session-closed": [[{ type: "session-closed" }, "closed the session"]],
  "invitation-issued": [[{ type: "invitation-issued", invitation: "v", role: pavel.role, places: "one" }, "made an invitation for Russia"]],
  "invitation-revoked": [[{ type: "invitation-revoked", invitation: "v" }, "revoked an invitation"]],
  "seat-taken": [[{ type: "seat-taken", ...pavel, name: "Pavel" }, "Pavel took a seat of Russia"]],
  "seat-assigned": [[{ type: "seat-assigned", ...pavel }, "seated Pavel with Russia"]],
  "seat-renamed": [[{ type: "seat-renamed", seat: "pavel", name: null }, "took the name “[words removed by the white cell]”"]],
  "seat-left": [[{ type: "seat-left", seat: "pavel" }, "left the session"]],
  "seat-removed": [[{ type: "seat-removed", seat: "pavel", reason: "A mix-up" }, "removed Pavel: A mix-up"]],
  "door-locked": [[{ type: "door-locked" }, "locked the door"]],
  "door-unlocked": [[{ type: "door-unlocked" }, "unlocked the door"]],
  "log-granted": [[{ type: "log-granted", account: "o" }, "granted the log to an organizer"]],
  "log-grant-revoked": [[{ type: "log-grant-revoked", account: "o" }, "took back a grant of the log"]],
  "brief-read": [[{ type: "brief-read", seat: "pavel", actor: "ru" }, "read the brief of Russia"]],
  "inject-read": [[{ type: "inject-read", seat: "pavel", inject: "i" }, "read an inject"]],
  "turn-opened": [[{ type: "turn-opened", turn: 2 }, "opened turn 2"]],
  "phase-opened": [[{ type: "phase-opened", turn: 1, phase: "argue" }, "opened Argue"]],
  "phase-reopened": [[{ type: "phase-reopened", turn: 1, phase: "move" }, "opened Move again"]],
  "phase-closed": [[{ type: "phase-closed", turn: 1, phase: "move" }, "closed Move"]],
  "clock-paused": [
    [{ type: "clock-paused", remaining: 90, cause: "white-cell" }, "paused the clock, 1.5 min left"],
    [{ type: "clock-paused", remaining: 60, cause: "outage" }, "paused the clock for an outage, 1 min left"],
  ],
  "clock-resumed": [[{ type: "clock-resumed", deadline: DEADLINE }, "let the clock run on"]],
  "clock-extended": [[{ type: "clock-extended", by: 120 }, "gave 2 min more"]],
  "clock-shortened": [[{ type: "clock-shortened", by: 120 }, "took 2 min off the clock"]],
  "clock-expired": [[{ type: "clock-expired", deadline: DEADLINE }, "saw the clock run out"]],
  "actor-ready": [[{ type: "actor-ready", actor: "ru" }, "said that Russia is ready"]],
  "actor-not-ready": [[{ type: "actor-not-ready", actor: "ru" }, "said that Russia is not ready after all"]],
  "annotation-made": [
    [{ type: "annotation-made", ...note }, "commented “Words”: Ours (for Russia)"],
    [{ type: "annotation-made", ...note, kind: "highlight", layer: "white-cell", body: "" }, "highlighted “Words” (for the white cell)"],
    [{ type: "annotation-made", ...note, kind: "question", layer: "everyone", body: null }, "asked “Words”: [words removed by the white cell] (for everyone)"],
  ],
  "annotation-edited": [[{ type: "annotation-edited", annotation: "n", body: "Theirs" }, "changed a note to “Theirs”"]],
  "annotation-deleted": [[{ type: "annotation-deleted", annotation: "n" }, "deleted a note"]],
  "annotation-widened": [
    [{ type: "annotation-widened", annotation: "n", layer: "actor" }, "opened a note to its author’s side"],
    [{ type: "annotation-widened", annotation: "n", layer: "everyone" }, "opened a note to everyone"],
    [{ type: "annotation-widened", annotation: "n", layer: "white-cell" }, "opened a note to the white cell"],
    [{ type: "annotation-widened", annotation: "n", layer: "everyone", left: ["r"] }, "opened a note to everyone without 1 reply by another"],
    [{ type: "annotation-widened", annotation: "n", layer: "everyone", left: ["r", "s"] }, "opened a note to everyone without 2 replies by others"],
  ],
  "annotation-resolved": [[{ type: "annotation-resolved", annotation: "n" }, "marked a question answered"]],
  "annotation-reopened": [[{ type: "annotation-reopened", annotation: "n" }, "reopened a question"]],
  "reply-made": [[{ type: "reply-made", reply: "y", annotation: "n", ...pavel, body: "Yes" }, "replied: Yes"]],
  "reply-edited": [[{ type: "reply-edited", reply: "y", body: "No" }, "changed a reply to “No”"]],
  "reply-deleted": [[{ type: "reply-deleted", reply: "y" }, "deleted a reply"]],
  "move-submitted": [
    [{ type: "move-submitted", move: "m", draft: "d", actor: "ru", seat: "pavel", turn: 1, content: { ...content, reasons: [] }, cost: 1 }, "submitted a sealed move: Talk"],
    [
      { type: "move-submitted", move: "m", draft: "d", actor: "ru", seat: "pavel", turn: 1, content: { ...content, reasons: [], title: null, disclosure: "open" }, cost: 1, number: "R1" },
      "submitted an open move: [words removed by the white cell]",
    ],
  ],
  "move-withdrawn": [
    [{ type: "move-withdrawn", move: "m" }, "withdrew R1"],
    [{ type: "move-withdrawn", move: "sealed" }, "withdrew a sealed move"],
  ],
  "moves-revealed": [
    [{ type: "moves-revealed", turn: 1, moves: [{ move: "m", number: "R1" }, { move: "k", number: "K1" }] }, "revealed together: R1, K1"],
    [{ type: "moves-revealed", turn: 1, moves: [] }, "had no sealed move to reveal"],
  ],
  "argument-made": [[{ type: "argument-made", argument: "a", move: "m", ...pavel, side: "against", text: "No", evidence: [] }, "argued against R1: No"]],
  "argument-withdrawn": [
    [{ type: "argument-withdrawn", argument: "a" }, "took back an argument on R1"],
    [{ type: "argument-withdrawn", argument: "unknown" }, "took back an argument"],
  ],
  "argument-marked": [
    [{ type: "argument-marked", argument: "a", strength: "strong" }, "marked an argument on R1 strong"],
    [{ type: "argument-marked", argument: "a", strength: "plain" }, "no longer marks an argument on R1 strong"],
  ],
  "reason-marked": [
    [{ type: "reason-marked", move: "m", reason: 0, strength: "strong" }, "marked reason 1 of R1 strong"],
    [{ type: "reason-marked", move: "m", reason: 0, strength: "plain" }, "no longer marks reason 1 of R1 strong"],
  ],
  "move-taken-up": [
    [{ type: "move-taken-up", move: "m", seat: "lead" }, "took R1 up, to rule on it"],
    [{ type: "move-taken-up", move: "m", seat: "lead", from: "pavel" }, "took R1 over from Pavel"],
  ],
  "move-given-back": [[{ type: "move-given-back", move: "m" }, "gave R1 back: nobody rules on it"]],
  "dice-rolled": [
    [{ type: "dice-rolled", move: "m", roll }, "rolled for R1; the server’s dice fell 3 and 4"],
    [{ type: "dice-rolled", move: "m", roll: { ...roll, dice: "table" } }, "entered table dice for R1: 3 and 4"],
  ],
  "dice-corrected": [[{ type: "dice-corrected", move: "m", by: "lead", roll: { ...roll, dice: "table" }, why: "Misread" }, "corrected the table dice for R1 to 3 and 4: Misread"]],
  "move-ruled": [[{ ...ruled, strongReasons: [], strongArguments: [], weighed: [], proposed: [], effects: [], atOnce: [], facts: [] }, "ruled: R1 succeeds. It held."]],
  "ruling-corrected": [[{ type: "ruling-corrected", move: "m", by: "lead", degree: "fails", account: "It broke.", why: "Misread" }, "corrected the ruling on R1: fails. Misread"]],
  "effects-fell-due": [
    [{ type: "effects-fell-due", turn: 2, effects: [{ source: { type: "of-move", move: "m" }, change }] }, "let fall due what earlier turns brought: Ties 2 → 3"],
  ],
  "budget-set": [[{ type: "budget-set", actor: "ru", from: 4, to: 3, why: "War" }, "set the budget of Russia from 4 to 3: War"]],
  "indicators-drifted": [[{ type: "indicators-drifted", turn: 2, changes: [change] }, "moved what the scenario moves each turn: Ties 2 → 3"]],
  "fact-established": [
    [{ type: "fact-established", fact: "f", number: 4, text: "It snows", source: { type: "by-hand" } }, "established fact 4: It snows"],
    [{ type: "fact-established", fact: "g", text: "It snows", source: { type: "of-inject", inject: "i" } }, "established a fact: It snows"],
  ],
  "fact-corrected": [
    [{ type: "fact-corrected", fact: "f", text: "It rains", why: "Warmer" }, "corrected fact 4 to “It rains”: Warmer"],
    [{ type: "fact-corrected", fact: "g", text: "It rains", why: "Warmer" }, "corrected a fact to “It rains”: Warmer"],
  ],
  "fact-expired": [[{ type: "fact-expired", fact: "f", why: "Over" }, "ended fact 4: Over"]],
  "indicator-moved": [[{ type: "indicator-moved", change: { ...change, wanted: moved * 2 }, why: "By hand" }, "moved Ties 2 → 3, asked for +2: By hand"]],
  "indicator-corrected": [[{ type: "indicator-corrected", change, why: "Misread" }, "corrected Ties 2 → 3: Misread"]],
  "inject-sent": [
    [{ ...inject, number: 1, to: [], effects: [], atOnce: [] }, "sent inject 1 to everyone: Storm"],
    [{ ...inject, to: ["ru", "kz"], effects: [], atOnce: [] }, "sent an inject to Russia and Kazakhstan: Storm"],
  ],
  "message-said": [[{ type: "message-said", message: "x", channel: "c", ...pavel, text: "Hello" }, "said: Hello"]],
  "words-blanked": [[{ type: "words-blanked", entries: [3, 4], why: "A name" }, "took words off the wall: A name"]],
};

describe("what happened is told in a sentence", () => {
  const all = Object.values(TOLD).flat().map(([event, sentence]) => ({ type: event.type, event, sentence }));
  test.each(all)("$type: $sentence", ({ event, sentence }) => {
    expect(tell(event, cast)).toBe(sentence);
    expect(sentence).not.toMatch(/undefined|null|NaN|\[object/);
  });
});
