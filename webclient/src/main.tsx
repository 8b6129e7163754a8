import { render } from "preact";
import "./theme/fallback.css";
import "./theme/tokens.css";
import "./theme/base.css";
import "./theme/print.css";
import { App } from "./App";
import { path, startRouter } from "./router";
import { readIn } from "./routes";
import { startTheme } from "./theme/theme";
import { boundFields } from "./ui/bounds";
import { keepFocus } from "./ui/focus";
import { pressOnce } from "./ui/press";
import { speakHere } from "./words/language";

async function draw(): Promise<void> {
  const root = document.getElementById("app");
  if (root === null) throw new Error("the page has no #app to draw in");
  startTheme();
  startRouter();
  keepFocus();
  boundFields();
  pressOnce();
  await speakHere(readIn(path.peek()));
  root.replaceChildren();
  render(<App />, root);
}

// Not awaited here: a module that waits at its top keeps the build from joining pieces.
void draw();
