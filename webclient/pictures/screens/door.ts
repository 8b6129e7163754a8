import { EVERY_WIDTH } from "../styles";
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

/** What one sees before one is in. */
export const DOOR: readonly Screen[] = [at("sign-in", "stranger", "/"), join, lobby];
