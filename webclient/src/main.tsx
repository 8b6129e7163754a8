import { render } from "preact";
import "./theme/fonts";
import "./theme/tokens.css";
import "./theme/base.css";
import "./theme/print.css";
import { App } from "./App";
import { startRouter } from "./router";
import { startTheme } from "./theme/theme";
import { keepFocus } from "./ui/focus";
import { startLanguage } from "./words/language";

const root = document.getElementById("app");
if (root === null) throw new Error("the page has no #app to draw in");
startTheme();
startRouter();
keepFocus();
await startLanguage();
root.replaceChildren();
render(<App />, root);
