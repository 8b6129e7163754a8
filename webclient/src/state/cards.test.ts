import { effect } from "@preact/signals";
import { expect, test } from "vitest";
import type { MessageCard } from "../wire/types";
import { Cards } from "./cards";

function message(id: string, at: string, text = "words"): MessageCard {
  return { type: "message", message: id, channel: "all", seat: "s", role: { type: "white-cell" }, text, at };
}

test("a card laid again replaces the one before it", () => {
  const cards = new Cards();
  cards.apply([{ type: "put", card: message("a", "2030-01-01T10:00:00.000Z") }]);
  cards.apply([{ type: "put", card: message("a", "2030-01-01T10:00:00.000Z", "edited") }]);
  expect(cards.of("message").map((one) => one.text)).toEqual(["edited"]);
});

test("a card taken away is gone", () => {
  const cards = new Cards();
  cards.replace([message("a", "2030-01-01T10:00:00.000Z"), message("b", "2030-01-01T10:00:01.000Z")]);
  cards.apply([{ type: "take", key: { kind: "message", id: "a" } }]);
  expect(cards.of("message").map((one) => one.message)).toEqual(["b"]);
});

test("order is by time, then by id, whatever order they come in", () => {
  const cards = new Cards();
  cards.apply([
    { type: "put", card: message("c", "2030-01-01T10:00:01.000Z") },
    { type: "put", card: message("b", "2030-01-01T10:00:01.000Z") },
    { type: "put", card: message("z", "2030-01-01T10:00:00.000Z") },
  ]);
  expect(cards.of("message").map((one) => one.message)).toEqual(["z", "b", "c"]);
});

test("a fresh view forgets what it does not hold", () => {
  const cards = new Cards();
  cards.replace([message("a", "2030-01-01T10:00:00.000Z")]);
  cards.replace([]);
  expect(cards.of("message")).toEqual([]);
});

test("who reads one kind is not woken by another", () => {
  const cards = new Cards();
  let drawn = 0;
  const stop = effect(() => {
    void cards.of("message");
    drawn += 1;
  });
  cards.apply([{ type: "put", card: { type: "grant", account: "x" } }]);
  expect(drawn).toBe(1);
  cards.apply([{ type: "put", card: message("a", "2030-01-01T10:00:00.000Z") }]);
  expect(drawn).toBe(2);
  stop();
});
