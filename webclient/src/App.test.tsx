import { render } from "preact";
import { expect, test } from "vitest";
import { App } from "./App";
import { navigate } from "./router";

test("an address that leads nowhere says so, and shows the way home", () => {
  navigate("/nowhere/at/all");
  render(<App />, document.body);
  expect(document.querySelector("h1")?.textContent).toBe("There is nothing at this address.");
  expect(document.querySelector("a")?.getAttribute("href")).toBe("/");
});
