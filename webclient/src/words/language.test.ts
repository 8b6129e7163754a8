import { afterEach, expect, test } from "vitest";
import { common, join, play } from ".";
import { language } from "./inForce";
import { speak } from "./language";
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
