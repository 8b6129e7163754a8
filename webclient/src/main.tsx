import { render } from "preact";
import "./theme/fallback.css";
import "./theme/tokens.css";
import "./theme/base.css";
import "./theme/print.css";
import { App } from "./App";
import { startRouter } from "./router";
import { startTheme } from "./theme/theme";
import { keepFocus } from "./ui/focus";
import { startLanguage } from "./words/language";

async function draw(): Promise<void> {
  const root = document.getElementById("app");
  if (root === null) throw new Error("the page has no #app to draw in");
  startTheme();
  startRouter();
  keepFocus();
  await startLanguage();
  root.replaceChildren();
  render(<App />, root);
}

// Not awaited here: a module that waits at its top keeps the build from joining pieces.
void draw();
