import { beforeEach, describe, expect, test, vi } from "vitest";
import type { Card, ClientMessage, ServerMessage } from "../wire/types";
import { Table } from "./table";

const AT = "2030-01-01T10:00:00.000Z";
const WELCOME: ServerMessage = { type: "welcome", session: "s", seat: "me", role: { type: "player", actor: "kz" }, now: AT, start: "snapshot" };

let sent: ClientMessage[] = [];

function table(): Table {
  const one = new Table({ session: "s", seat: "me" });
  one.plug((message) => {
    sent.push(message);
    return true;
  });
  return one;
}

function draft(text: string, by: string, version: number): ServerMessage {
  const slots = { effect: { text, evidence: [], by, at: AT, version } };
  return { type: "draft-shown", draft: { id: "d", actor: "kz", version, openedAt: AT, slots }, keptAt: AT };
}

beforeEach(() => {
  sent = [];
  sessionStorage.clear();
  vi.useFakeTimers();
  return () => vi.useRealTimers();
});

const SESSION: Card = {
  type: "session", title: "T", marking: "", naming: "names", revision: "r", stage: "running", turn: 1,
  gate: "closed", clock: { type: "none" }, door: "open", openedAt: AT,
};

describe("a snapshot", () => {
  test("says first what session it is, under which one reads before the rest has come", () => {
    const one = table();
    one.received([WELCOME, { type: "snapshot", cards: [SESSION, { type: "grant", account: "a" }] }]);
    expect(one.session.value?.revision).toBe("r");
    expect(one.cards.of("grant")).toEqual([]);
    expect(one.ready.value).toBe(false);
  });

  test("in parts is laid whole, when its last part has come", () => {
    const one = table();
    one.received([WELCOME, { type: "snapshot", cards: [{ type: "grant", account: "a" }] }]);
    expect(one.cards.of("grant")).toEqual([]);
    expect(one.ready.value).toBe(false);
    one.received([{ type: "snapshot", cards: [{ type: "grant", account: "b" }], cursor: "c1" }]);
    expect(one.cards.of("grant").map((grant) => grant.account)).toEqual(["a", "b"]);
    expect(one.cursor).toBe("c1");
  });

  test("a broken one is begun anew", () => {
    const one = table();
    one.received([WELCOME, { type: "snapshot", cards: [{ type: "grant", account: "a" }] }]);
    one.received([WELCOME, { type: "snapshot", cards: [{ type: "grant", account: "b" }], cursor: "c" }]);
    expect(one.cards.of("grant").map((grant) => grant.account)).toEqual(["b"]);
  });
});

test("changes move the cursor, so that a broken line resumes where it stopped", () => {
  const one = table();
  one.received([WELCOME, { type: "snapshot", cards: [], cursor: "c1" }]);
  one.received([{ type: "changes", at: AT, changes: [{ type: "put", card: { type: "grant", account: "a" } }], cursor: "c2" }]);
  expect(one.cursor).toBe("c2");
  expect(one.cards.of("grant")).toHaveLength(1);
});

test("a session that closes leaves nothing of the seat in the tab, nor does what is typed after", () => {
  const one = table();
  one.received([WELCOME, { type: "snapshot", cards: [SESSION], cursor: "c1" }]);
  one.scratch.of("note").write("not yet said");
  void one.send({ type: "say-ready" });
  expect(sessionStorage.length).toBeGreaterThan(0);
  one.received([{ type: "changes", at: AT, changes: [{ type: "put", card: { ...SESSION, stage: "closed" } }], cursor: "c2" }]);
  expect(sessionStorage.length).toBe(0);
  one.scratch.of("note").write("too late");
  vi.runAllTimers();
  expect(sessionStorage.length).toBe(0);
});

test("words taken off the wall leave nothing of them in the window", () => {
  const one = table();
  const note: Card = {
    type: "annotation", annotation: "n", seat: "me", role: { type: "player", actor: "kz" }, kind: "comment", layer: "actor",
    passage: { start: 0, end: 1, exact: "A", prefix: "", suffix: "" }, body: "Secret", at: AT, fate: "standing", answer: "open",
  };
  one.received([WELCOME, { type: "snapshot", cards: [note], cursor: "c1" }]);
  one.scratch.of("edit/n").write("Secret, put better");
  one.scratch.of("reply/n").write("My own words");
  one.received([{ type: "changes", at: AT, changes: [{ type: "put", card: { ...note, body: null } }], cursor: "c2" }]);
  expect(one.scratch.of("edit/n").text.value).toBe("");
  expect(JSON.stringify({ ...sessionStorage })).not.toContain("Secret");
  expect(one.scratch.of("reply/n").text.value).toBe("My own words");
  vi.runAllTimers();
  expect(sent).toContainEqual({ type: "keep", slot: "edit/n", text: "" });
  expect(JSON.stringify(sent)).not.toContain("Secret");
});

describe("what is being written", () => {
  test("is kept after a pause, and says since when", () => {
    const one = table();
    const slot = one.scratch.of("note");
    slot.write("Suits");
    slot.write("Suits us");
    vi.runAllTimers();
    expect(sent).toEqual([{ type: "keep", slot: "note", text: "Suits us" }]);
    one.received([{ type: "kept", slot: "note", at: AT }]);
    expect(slot.keptAt.value).toBe(AT);
  });

  test("is not said to be kept while newer words are not", () => {
    const one = table();
    const slot = one.scratch.of("note");
    slot.write("old");
    vi.runAllTimers();
    slot.write("old and new");
    one.received([{ type: "kept", slot: "note", at: AT }]);
    expect(slot.keptAt.value).toBeNull();
    expect(slot.text.value).toBe("old and new");
  });

  test("stays here, with the reason, where the server does not keep it", () => {
    const one = table();
    const slot = one.scratch.of("note");
    slot.write("One too many");
    vi.runAllTimers();
    one.received([{ type: "not-kept", slot: "note", code: "too-many", message: "Send one of them first." }]);
    expect(one.scratch.notKept.value).toBe("Send one of them first.");
    expect(slot.text.value).toBe("One too many");
    one.received([WELCOME]);
    expect(sent.slice(-1)).toEqual([{ type: "keep", slot: "note", text: "One too many" }]);
    one.received([{ type: "kept", slot: "note", at: AT }]);
    expect(one.scratch.notKept.value).toBeNull();
  });

  test("comes back from the server, but never over what is typed here", () => {
    const one = table();
    one.received([WELCOME, { type: "scratch", slot: "note", text: "from the other device", keptAt: AT }]);
    expect(one.scratch.of("note").text.value).toBe("from the other device");
    one.scratch.of("note").write("typed here");
    vi.runAllTimers();
    one.received([{ type: "scratch", slot: "note", text: "from the other device", keptAt: AT }]);
    expect(one.scratch.of("note").text.value).toBe("typed here");
  });
});

describe("a move in writing", () => {
  test("shows what a colleague wrote", () => {
    const one = table();
    one.received([WELCOME, draft("Sixty places", "timur", 2)]);
    expect(one.drafts.field("d", "effect").text.value).toBe("Sixty places");
  });

  test("names the version that the writer had in view", () => {
    const one = table();
    one.received([WELCOME, draft("Sixty", "timur", 7)]);
    one.drafts.field("d", "effect").write("Seventy");
    one.received([draft("Sixty or so", "timur", 8)]);
    vi.runAllTimers();
    expect(sent.at(-1)).toEqual({ type: "write-draft", draft: "d", slot: "effect", text: "Seventy", evidence: [], base: 7 });
    expect(one.drafts.field("d", "effect").text.value).toBe("Seventy");
  });

  test("keeps on typing while the server keeps what came before", () => {
    const one = table();
    one.received([WELCOME, draft("", "me", 1)]);
    const field = one.drafts.field("d", "effect");
    field.write("Six");
    vi.runAllTimers();
    field.write("Sixty");
    one.received([draft("Six", "me", 2)]);
    expect(field.text.value).toBe("Sixty");
    vi.runAllTimers();
    one.received([draft("Sixty", "me", 3)]);
    expect(field.state.value).toEqual({ is: "kept", at: AT });
  });

  test("a field that the server does not keep stays here, says why, and is tried again when it changes", () => {
    const one = table();
    one.received([WELCOME, draft("Six", "me", 1)]);
    const field = one.drafts.field("d", "effect");
    field.write("far too long");
    vi.runAllTimers();
    one.received([{ type: "draft-not-kept", draft: "d", slot: "effect", code: "text-too-long", message: "Shorten it." }]);
    expect(field.state.value).toEqual({ is: "not-kept", why: "Shorten it." });
    expect(field.text.value).toBe("far too long");
    field.write("short");
    vi.runAllTimers();
    one.received([draft("short", "me", 2)]);
    expect(field.state.value).toEqual({ is: "kept", at: AT });
  });

  test("what was typed while the store was away goes out when it is back", () => {
    const one = table();
    one.received([WELCOME, draft("", "me", 1), { type: "weather", state: "unavailable", message: "Away." }]);
    one.drafts.field("d", "effect").write("Six");
    one.scratch.of("note").write("Suits");
    vi.runAllTimers();
    sent = [];
    one.received([{ type: "weather", state: "ready", message: "" }]);
    expect(sent.map(({ type }) => type)).toEqual(["write-draft", "keep"]);
  });

  test("a field that a colleague holds keeps what is typed, and tries again", () => {
    const one = table();
    one.received([WELCOME, draft("Sixty", "timur", 2)]);
    const field = one.drafts.field("d", "effect");
    field.write("Sixty, quietly");
    vi.advanceTimersByTime(1_000);
    one.received([{ type: "draft-held", draft: "d", slot: "effect", by: "timur" }]);
    expect(field.state.value).toEqual({ is: "held", by: "timur" });
    expect(field.text.value).toBe("Sixty, quietly");
    const before = sent.length;
    vi.advanceTimersByTime(6_000);
    expect(sent.length).toBe(before + 1);
  });

  test("what is typed while two texts are put one under the other stays under the other", () => {
    const one = table();
    one.received([WELCOME, draft("Sixty", "timur", 2)]);
    const field = one.drafts.field("d", "effect");
    field.write("Seventy");
    vi.runAllTimers();
    field.write("Seventy places");
    one.received([draft("Sixty or so\n\nSeventy", "me", 4), { type: "draft-merged", draft: "d", slot: "effect" }]);
    expect(field.text.value).toBe("Sixty or so\n\nSeventy places");
    vi.runAllTimers();
    expect(sent.at(-1)).toMatchObject({ type: "write-draft", text: "Sixty or so\n\nSeventy places", base: 4 });
  });

  test("that is in hand is in hand after a reload", () => {
    const one = table();
    one.received([WELCOME, draft("", "me", 1)]);
    one.drafts.hold("d");
    expect(table().drafts.inHand.value).toBe("d");
  });
});
