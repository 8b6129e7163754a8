import { expect, test } from "vitest";
import { problemOf, readProblem, Refused, unreachable } from "./problem";

const problem = (body: string, init: ResponseInit) => readProblem(new Response(body, init));

test("the server's own words reach the person, with the code for programs", async () => {
  const body = JSON.stringify({ type: "about:blank", title: "Refused", detail: "The door is locked.", code: "door-locked" });
  expect(await problem(body, { status: 409 })).toEqual({ code: "door-locked", status: 409, words: "The door is locked.", english: "The door is locked." });
});

test("only what the server says itself is told to be English", async () => {
  const refused = await problem('{"detail":"Wait."}', { status: 429, headers: { "Retry-After": "12" } });
  expect(refused).toMatchObject({ english: "Wait.", words: "Wait. Try again in 12 seconds." });
  expect(await problem("<html>Bad gateway</html>", { status: 502 })).not.toHaveProperty("english");
});

test("without a detail the title speaks", async () => {
  expect((await problem('{"title":"No such seat","detail":" "}', { status: 404 })).words).toBe("No such seat");
});

test("when to try again is said and kept", async () => {
  const refused = await problem('{"code":"slow-down","detail":"Wait."}', { status: 429, headers: { "Retry-After": "12" } });
  expect(refused.retryAfter).toBe(12);
  expect(refused.words).toBe("Wait. Try again in 12 seconds.");
});

test("a page of some proxy becomes words, not a syntax error", async () => {
  const refused = await problem("<html>Bad gateway</html>", { status: 502 });
  expect(refused.code).toBe("http-502");
  expect(refused.words).toContain("server");
});

test("JSON that is no object is no problem document", async () => {
  expect((await problem("null", { status: 413 })).words).toContain("smaller");
});

test("what is not a refusal is not hidden as one", () => {
  const none = unreachable();
  expect(problemOf(new Refused(none))).toBe(none);
  expect(() => problemOf(new TypeError("x is not a function"))).toThrow("x is not a function");
});
