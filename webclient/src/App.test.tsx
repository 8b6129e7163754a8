import { render } from "preact";
import { expect, test, vi } from "vitest";
import { App } from "./App";
import { ahead, navigate } from "./router";
import { routes } from "./routes";

test("an address that leads nowhere says so, and shows the way home", () => {
  navigate("/nowhere/at/all");
  render(<App />, document.body);
  expect(document.querySelector("h1")?.textContent).toBe("There is nothing at this address.");
  expect(document.querySelector("a")?.getAttribute("href")).toBe("/");
});

test("the page to which one will most likely go is fetched before one goes", async () => {
  const seat = routes.find(({ pattern }) => pattern === "/s/:session/:seat");
  if (seat === undefined) throw new Error("there is no page for a seat");
  const load = vi.spyOn(seat, "load").mockRejectedValue(new Error("no network"));
  render(<App />, document.body);
  expect(load).not.toHaveBeenCalled();
  ahead.value = "/s/:session/:seat";
  await vi.waitFor(() => expect(load).toHaveBeenCalledOnce());
});
