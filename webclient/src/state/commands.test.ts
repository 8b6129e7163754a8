import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import type { ClientMessage, CommandKey, ServerMessage } from "../wire/types";
import { Commands, type Outcome, type Waiting } from "./commands";
import { Tab, type Shelf } from "./tab";

type Sent = Extract<ClientMessage, { type: "send" }>;

let tab: Tab;
let kept: Shelf<readonly Waiting[]>;
let sent: Sent[] = [];
let orphans: Outcome[] = [];

function queue(instance: string): Commands {
  return new Commands(instance, kept, (_, outcome) => orphans.push(outcome));
}

/** A server that does each key once, and answers one that it has done as it did at first. */
class Remembering {
  readonly done: number[] = [];

  take(key: CommandKey): Extract<ServerMessage, { type: "accepted" | "refused" }> {
    const last = this.done[this.done.length - 1] ?? 0;
    if (key.counter > last) this.done.push(key.counter);
    return this.done.includes(key.counter)
      ? { type: "accepted", key, id: `made ${key.counter}` }
      : { type: "refused", key, code: "out-of-order", message: "" };
  }
}

function transmit(message: ClientMessage): void {
  sent.push(message as Sent);
}

function accept(commands: Commands, key: CommandKey): void {
  commands.answered({ type: "accepted", key, id: "made" });
}

beforeEach(() => {
  sent = [];
  orphans = [];
  sessionStorage.clear();
  tab = new Tab("session", "seat");
  kept = tab.shelf("commands", []);
});
afterEach(() => vi.useRealTimers());

describe("the queue of commands", () => {
  test("a command waits for the line, goes out with its key, and is answered", async () => {
    const commands = queue("page");
    const answer = commands.send({ type: "say-ready" });
    expect(sent).toEqual([]);
    commands.resume(transmit);
    expect(sent).toEqual([{ type: "send", key: { instance: "page", counter: 1 }, command: { type: "say-ready" } }]);
    accept(commands, { instance: "page", counter: 1 });
    expect(await answer).toEqual({ accepted: true, id: "made" });
    expect(commands.waiting.value).toEqual([]);
  });

  test("a later command never overtakes an earlier one", () => {
    const commands = queue("page");
    commands.resume(transmit);
    void commands.send({ type: "say-ready" });
    void commands.send({ type: "take-back-ready" });
    expect(sent.map((one) => one.command.type)).toEqual(["say-ready"]);
    accept(commands, { instance: "page", counter: 1 });
    expect(sent.map((one) => one.command.type)).toEqual(["say-ready", "take-back-ready"]);
  });

  test("a command that is asked again while it waits is one, and once it is answered another", async () => {
    const commands = queue("page");
    commands.resume(transmit);
    const answers = [commands.send({ type: "lock-door" }), commands.send({ type: "lock-door" })];
    accept(commands, { instance: "page", counter: 1 });
    expect(await Promise.all(answers)).toEqual([{ accepted: true, id: "made" }, { accepted: true, id: "made" }]);
    expect(sent).toHaveLength(1);
    void commands.send({ type: "lock-door" });
    expect(sent).toHaveLength(2);
  });

  test("what was taken back meanwhile is asked for once more", () => {
    const commands = queue("page");
    void commands.send({ type: "say-ready" });
    void commands.send({ type: "take-back-ready" });
    void commands.send({ type: "say-ready" });
    expect(commands.waiting.value).toHaveLength(3);
  });

  test("after a break what was under way is sent again with the same key", () => {
    const commands = queue("page");
    commands.resume(transmit);
    void commands.send({ type: "say-ready" });
    commands.pause();
    commands.resume(transmit);
    expect(sent.map((one) => one.key.counter)).toEqual([1, 1]);
  });

  test("what waits survives a reload with its first key, and its late answer is told", () => {
    void queue("before").send({ type: "say-ready" });
    const after = queue("after");
    after.resume(transmit);
    expect(sent.map((one) => one.key)).toEqual([{ instance: "before", counter: 1 }]);
    after.answered({ type: "refused", key: { instance: "before", counter: 1 }, code: "not-now", message: "The phase is over." });
    expect(orphans).toEqual([{ accepted: false, code: "not-now", message: "The phase is over." }]);
    expect(kept.read()).toEqual([]);
  });

  test("sixty that wait are each done once and answered rightly, however often the line is cut", async () => {
    const server = new Remembering();
    const commands = queue("page");
    const outcomes = Array.from({ length: 60 }, (_, n) => commands.send({ type: n % 2 === 0 ? "say-ready" : "take-back-ready" }));
    for (let cut = 0; commands.waiting.value.length > 0; cut++) {
      // The line goes down right behind a command that was done, whose answer is lost.
      let left = 1 + (cut % 7);
      commands.resume((message) => {
        sent.push(message as Sent);
        const answer = server.take((message as Sent).key);
        left -= 1;
        if (left > 0) queueMicrotask(() => commands.answered(answer));
      });
      // oxlint-disable-next-line no-await-in-loop -- one cut after the other
      await new Promise((resolve) => setTimeout(resolve));
      commands.pause();
    }
    expect(await Promise.all(outcomes)).toEqual(
      Array.from({ length: 60 }, (_, n) => ({ accepted: true, id: `made ${n + 1}` })),
    );
    expect(server.done).toEqual(Array.from({ length: 60 }, (_, n) => n + 1));
    expect(sent.length).toBeGreaterThan(60);
  });

  test("the line is told of which earlier page loads commands still wait", () => {
    void queue("before").send({ type: "say-ready" });
    const after = queue("after");
    void after.send({ type: "say-ready" });
    expect(after.earlier()).toEqual(["before"]);
    after.resume(transmit);
    accept(after, { instance: "before", counter: 1 });
    expect(after.earlier()).toEqual([]);
  });

  test("a store that is away refuses nothing for good: the command stays and goes again", () => {
    vi.useFakeTimers();
    const commands = queue("page");
    commands.resume(transmit);
    void commands.send({ type: "say-ready" });
    commands.answered({ type: "refused", key: { instance: "page", counter: 1 }, code: "unavailable", message: "" });
    expect(commands.waiting.value).toHaveLength(1);
    vi.runAllTimers();
    expect(sent.map((one) => one.key.counter)).toEqual([1, 1]);
  });

  test("leaving the seat wipes what waits, and keeps nothing typed after", () => {
    const commands = queue("page");
    void commands.send({ type: "say-ready" });
    commands.forget();
    tab.wipe();
    kept.write([{ key: { instance: "page", counter: 9 }, command: { type: "say-ready" } }]);
    expect(Object.keys(sessionStorage)).toEqual([]);
  });
});
