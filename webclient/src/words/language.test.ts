import { afterEach, expect, test } from "vitest";
import { readIn } from "../routes";
import { remember } from "../theme/taste";
import { check, common, http, join, play } from ".";
import * as english from "./en";
import { inForce, language, offered } from "./inForce";
import { speak, speakHere } from "./language";
import { figure, locale } from "./locale";

afterEach(() => speak("en"));

test("the page goes over to another language, and back", async () => {
  expect(join.take).toBe("Take my seat");
  await speak("ru");
  expect(language()).toBe("ru");
  expect(document.documentElement.lang).toBe("ru");
  expect(join.take).toBe("Занять место");
  expect(join.seatFor.player).toBe("Вы играете за сторону:");
  await speak("en");
  expect(join.take).toBe("Take my seat");
});

test("what a translation leaves out is read in English", async () => {
  await speak("ru");
  expect(common.product).toBe("Whitecell");
  expect(play.list(["Russia", "China"])).not.toBe("");
});

test("figures and dates follow the language of the page", async () => {
  expect(figure(12_480)).toMatch(/^12,480$/);
  await speak("ru");
  expect(locale()).toMatch(/^ru/);
  expect(figure(12_480)).toMatch(/^12\s480$/);
});

test("a count in Russian takes the form that goes with it", async () => {
  await speak("ru");
  expect(join.what(2, 180)).toBe("Игра: 2 хода, около 3 часов.");
  expect(join.what(21, 90)).toBe("Игра: 21 ход, около полутора часов.");
  expect(join.what(11, 60)).toBe("Игра: 11 ходов, около часа.");
});

test("a language is offered where all of the page can be read in it, and the page is in one", async () => {
  remember("language", "ru");
  await speakHere(readIn("/join"));
  expect(offered.value).toEqual(["en", "ru"]);
  expect(document.documentElement.lang).toBe("ru");
  await speakHere(readIn("/s/session/seat"));
  expect(offered.value).toEqual(["en"]);
  expect(document.documentElement.lang).toBe("en");
  expect(join.elsewhere).toBe("Go on from another device");
  await speakHere(readIn("/check"));
  expect(document.documentElement.lang).toBe("ru");
});

/** What of the way in stands inside, where the page is in English. */
const INSIDE = new Set(["elsewhere", "elsewhereTitle", "elsewhereWords", "elsewhereLink", "leave", "leaveTitle", "leaveWords"]);
/** What the door has in common with the other screens. */
const AT_THE_DOOR = ["language", "insideEnglish", "tagline", "marking", "close", "loading", "blanked", "left", "tooLong", "roles", "failed"] as const;

test("what stands at the door is whole in Russian", async () => {
  await speak("ru");
  const wanted = { http: Object.keys(http), check: Object.keys(check), join: Object.keys(join).filter((key) => !INSIDE.has(key)), common: AT_THE_DOOR };
  const lacking = Object.entries(wanted).flatMap(([section, keys]) => {
    const translated = (inForce.value.words[section] ?? {}) as Record<string, unknown>;
    return keys.filter((key) => translated[key] === undefined).map((key) => `${section}.${key}`);
  });
  expect(lacking).toEqual([]);
  expect(english.join.take).not.toBe(join.take);
});
