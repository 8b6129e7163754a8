import { expect, test } from "vitest";
import { withQuery } from "./ask";
import { usableFor } from "./tokens";

test("a token's life is told by the server's two times, whatever this machine's clock says", () => {
  expect(usableFor("2001-01-01T00:05:00.000Z", "Mon, 01 Jan 2001 00:00:00 GMT")).toBe(280_000);
});

test("a token that is about to expire is not used at all", () => {
  expect(usableFor("2001-01-01T00:00:10.000Z", "Mon, 01 Jan 2001 00:00:00 GMT")).toBe(0);
});

test("a query carries what is given and nothing else", () => {
  expect(withQuery("/api/logs/7", { turn: 2, actor: "", kind: undefined, person: "a b" })).toBe(
    "/api/logs/7?turn=2&person=a+b",
  );
  expect(withQuery("/api/logs/7", {})).toBe("/api/logs/7");
});
