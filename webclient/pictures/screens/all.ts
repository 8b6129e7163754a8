import { DARK, LIGHT, PHONE_LIGHT, type Style } from "../styles";
import { ACCOUNTS } from "./accounts";
import { DOOR, join } from "./door";
import { board, PLAYER, text, turn } from "./player";
import { line, REVIEW } from "./review";
import type { Screen } from "./Screen";
import { STATES } from "./states/all";
import { desk, WHITE_CELL } from "./whiteCell";

export const SCREENS: readonly Screen[] = [...DOOR, ...PLAYER, ...STATES, ...WHITE_CELL, ...ACCOUNTS, ...REVIEW];

/** The pictures that the documentation shows. */
export const DOCS: readonly { readonly screen: Screen; readonly style: Style }[] = [
  { screen: turn, style: LIGHT },
  { screen: text, style: LIGHT },
  { screen: desk, style: LIGHT },
  { screen: board, style: DARK },
  { screen: line, style: LIGHT },
  { screen: { ...turn, name: "phone" }, style: { ...PHONE_LIGHT, name: "light" } },
  { screen: join, style: DARK },
];
