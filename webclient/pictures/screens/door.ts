import { EVERY_WIDTH, WIDE_AND_NARROW } from "../styles";
import { JONAS } from "./cast";
import type { Screen } from "./Screen";
import { at, comeTo } from "./ways";

export const join: Screen = {
  name: "join",
  whose: "stranger",
  styles: EVERY_WIDTH,
  show: async (page, people) => {
    await people.pageOf(JONAS);
    const role = { type: "player", actor: "ru" };
    const { secret } = await people.asSeat(JONAS, "POST", "/invitations", { role, places: "one" });
    await comeTo(page, people, `/join#${secret ?? ""}`);
  },
};

const lobby: Screen = {
  name: "lobby",
  whose: "stranger",
  styles: EVERY_WIDTH,
  show: async (page, people) => {
    await people.pageOf(JONAS);
    const { code } = await people.asSeat(JONAS, "PUT", "/lobby-code");
    await comeTo(page, people, `/lobby#${code ?? ""}`);
  },
};

/** The same door for somebody whose browser speaks Russian. */
const russian: Screen = {
  ...join,
  name: "join-russian",
  show: async (page, people) => {
    await join.show(page, people);
    await page.getByRole("button", { name: "Русский" }).click();
    await page.getByRole("button", { name: "Занять место" }).waitFor();
  },
};

const refused: Screen = {
  ...join,
  name: "join-refused",
  styles: WIDE_AND_NARROW,
  show: async (page, people) => {
    await page.goto("about:blank");
    await page.goto(`${people.server.address}/join#nobody-made-this`);
    await page.getByRole("heading", { name: "This invitation does not open a seat" }).waitFor();
  },
};

const unfilled: Screen = {
  ...join,
  name: "join-unfilled",
  styles: WIDE_AND_NARROW,
  show: async (page, people) => {
    await join.show(page, people);
    await page.getByRole("button", { name: "Take my seat" }).click();
  },
};

/** What one sees before one is in. */
export const DOOR: readonly Screen[] = [
  at("sign-in", "stranger", "/"),
  join,
  refused,
  unfilled,
  lobby,
  at("lobby-code", "stranger", "/lobby"),
  at("resume", "stranger", "/resume"),
  // Last, for the language stays with the browser.
  russian,
];
