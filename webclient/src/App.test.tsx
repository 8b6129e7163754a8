import { render } from "preact";
import { expect, test } from "vitest";
import { App } from "./App";

test("the first page says what it is", () => {
  render(<App />, document.body);
  expect(document.querySelector("h1")?.textContent).toBe("Whitecell");
});
