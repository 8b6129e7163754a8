/** Tries out what this machine can do, each the way the page itself does it. */
import { serverTime } from "../../http/server";
import type { ClientMessage } from "../../wire/types";
import type { Line, TimeAsked } from "./findings";

const PATIENCE_MS = 6_000;

const NEEDED: readonly { name: string; there(): boolean }[] = [
  { name: "WebSocket", there: () => typeof WebSocket === "function" },
  { name: "Array.toSpliced", there: () => "toSpliced" in Array.prototype },
  { name: "dialog", there: () => typeof HTMLDialogElement === "function" },
  { name: "ResizeObserver", there: () => typeof ResizeObserver === "function" && typeof IntersectionObserver === "function" },
  { name: "light-dark()", there: () => CSS.supports("color", "light-dark(#000, #fff)") },
  { name: "color-mix()", there: () => CSS.supports("color", "color-mix(in srgb, #000 50%, transparent)") },
  { name: "cookies", there: () => navigator.cookieEnabled },
  { name: "sessionStorage", there: remembers },
];

/** By name, what the page needs and this browser does not have. */
export function missing(): string[] {
  return NEEDED.filter((need) => !need.there()).map((need) => need.name);
}

/** Words that are typed and not sent yet lie there until the tab is closed. */
function remembers(): boolean {
  try {
    sessionStorage.setItem("check", "");
    sessionStorage.removeItem("check");
    return true;
  } catch {
    return false;
  }
}

/**
 * Opens the line, says something on it and waits for an answer: some proxies let it open and then nothing through.
 * The token opens nothing, so the answer is a refusal; that it comes is what is asked.
 */
export function tryLine(): Promise<Line> {
  return new Promise((resolve) => {
    const socket = new WebSocket(`${location.protocol === "https:" ? "wss" : "ws"}://${location.host}/api/socket`);
    let heard: Line = "shut";
    const done = (line: Line) => {
      clearTimeout(late);
      socket.close();
      resolve(line);
    };
    const late = setTimeout(() => done(heard), PATIENCE_MS);
    const hello: ClientMessage = { type: "hello", token: "check", instance: "check" };
    socket.addEventListener("open", () => {
      heard = "silent";
      socket.send(JSON.stringify(hello));
    });
    socket.addEventListener("message", () => done("answered"));
    socket.addEventListener("close", () => done(heard));
  });
}

/** Asks twice and takes the second: the first pays for opening the connection. */
export async function askTime(): Promise<TimeAsked> {
  await serverTime();
  const before = Date.now();
  const server = await serverTime();
  return { before, server, after: Date.now() };
}
