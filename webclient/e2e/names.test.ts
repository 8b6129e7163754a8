import type { Browser, Locator, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { ActorCard, Card, SeatCard, SessionCard } from "../src/wire/types";
import { launchChromium } from "./support/chromium";
import { AT, put, RUSSIA } from "./support/laid";
import { openLog } from "./support/log";
import { laid, lay, startFixture, type Fixture } from "./support/window";

let browser: Browser;
let fixture: Fixture;

beforeAll(async () => {
  fixture = await startFixture();
  browser = await launchChromium();
});

afterAll(async () => {
  await browser?.close();
  await fixture?.stop();
});

/** Names of sixty letters. */
const KAZAKH = sixty("Әбдірахманқызы-Сейтқалиұлы Гүлнұр ");
const ARABIC = sixty("عبد الرحمن بن محمد الخطيب ");
const CHINESE = sixty("欧阳明月");
const UNBROKEN = sixty("W");

function sixty(part: string): string {
  return part.repeat(60).slice(0, 60).trim().padEnd(60, part[0]);
}

/** Whoever sits there is called otherwise from here on. */
async function call(page: Page, seat: string, name: string): Promise<void> {
  await put(page, { ...(await laid<SeatCard>(page, "seat", "seat", seat)), name });
}

/** What is wider than the box that holds it: not what is clipped and has the whole at hand, nor the rooms that wait beside a narrow window, nor the place of a menu that hangs over. */
function tooWide(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>("html, body, body *:not(svg *, input, .window-body, .seat-menu, .heard, .heard *)")]
      .filter((box) => box.checkVisibility({ visibilityProperty: true }) && box.clientWidth > 0 && box.scrollWidth > box.clientWidth + 1)
      .filter((box) => getComputedStyle(box).textOverflow !== "ellipsis" || box.closest("[title]") === null)
      .map((box) => `${box.tagName} ${box.className}: ${box.scrollWidth} > ${box.clientWidth}`),
  );
}

/** Nothing is widened at the three widths; what is shown at each is first led to. */
async function fits(page: Page, goTo: (page: Page) => Promise<void> = async () => {}): Promise<void> {
  for (const width of [1440, 900, 390]) {
    /* oxlint-disable no-await-in-loop -- one width after the other */
    await page.setViewportSize({ width, height: 844 });
    await goTo(page);
    await expect.poll(() => tooWide(page), { message: `at ${width}` }).toEqual([]);
    /* oxlint-enable no-await-in-loop */
  }
}

/** From which side the name is set, wherever it stands here with the whole of it at hand. */
async function sidesOf(name: string, within: Locator): Promise<string[]> {
  const shown = within.locator(`bdi[title="${name}"]`);
  await shown.first().waitFor();
  const sides = await shown.evaluateAll((all) => all.map((one) => getComputedStyle(one).direction));
  return [...new Set(sides)];
}

function room(page: Page, name: string): Promise<void> {
  return page.getByRole((page.viewportSize()?.width ?? 0) < 700 ? "navigation" : "tablist", { name: "Rooms" }).getByText(name).first().click();
}

/** One of them each: who writes notes, talks, sits at the console and did what the log tells. */
const SEATS: readonly [string, string][] = [["dana", UNBROKEN], ["pavel", ARABIC], ["wei", CHINESE], ["timur", KAZAKH]];

async function callAll(page: Page): Promise<void> {
  for (const [seat, name] of SEATS) {
    // oxlint-disable-next-line no-await-in-loop -- one card after the other
    await call(page, seat, name);
  }
}

/** Each of them has said something to everyone. */
async function talk(page: Page): Promise<void> {
  await put(page, { type: "channel", channel: "everyone", readers: "everyone" });
  await lay(page, SEATS.map(([seat]): Card => ({ type: "message", message: `by-${seat}`, channel: "everyone", seat, role: RUSSIA, text: "So was I.", at: AT })));
}

function ownSide(name: string): string {
  return name === ARABIC ? "rtl" : "ltr";
}

/** Those of the four that do not stand here whole, or not from their own side. */
async function amiss(within: Locator): Promise<string[]> {
  const sides = await Promise.all(SEATS.map(([, name]) => sidesOf(name, within)));
  return SEATS.map(([, name]) => name).filter((name, at) => String(sides[at]) !== ownSide(name));
}

test("a short name of one's own stands whole beside the last minute, and the title gives way", async () => {
  const page = await fixture.open(browser, { viewport: { width: 900, height: 844 } }, "?seat=hart");
  await call(page, "hart", "Facilitator");
  const session = await laid<SessionCard>(page, "session", "stage", "running");
  await put(page, { ...session, clock: { type: "running", deadline: new Date(Date.now() + 50_000).toISOString() } });
  await page.getByText("last minute").waitFor();
  const clipped = await page.locator('.header bdi[title="Facilitator"]').evaluate((name) => name.scrollWidth > name.clientWidth);
  expect(clipped).toBe(false);
});

describe("names of sixty letters, in any script, widen nothing and are set from their own side", () => {
  test("as one's own, in the header and in the menu", async () => {
    const page = await fixture.open(browser);
    for (const [, name] of SEATS) {
      /* oxlint-disable no-await-in-loop -- one name after the other */
      await call(page, "aigerim", name);
      const mine = page.getByRole("button", { name: `${name}, Kazakhstan: ` });
      expect(await sidesOf(name, mine)).toEqual([ownSide(name)]);
      await mine.click();
      await page.locator(".menu").getByText(name).waitFor();
      await fits(page);
      await mine.click();
      /* oxlint-enable no-await-in-loop */
    }
  });

  test("in the notes and the talk", async () => {
    const page = await fixture.open(browser);
    await callAll(page);
    await fits(page, (to) => room(to, "Notes"));
    expect(await amiss(page.locator(".note"))).toEqual([]);
    const tagged = page.locator(".note", { hasText: "dependence" });
    const [name, kind] = await Promise.all([tagged.locator("bdi").first().boundingBox(), tagged.locator(".note-kind").boundingBox()]);
    expect((name?.x ?? 0) + (name?.width ?? 0)).toBeLessThanOrEqual(kind?.x ?? 0);
    await talk(page);
    await fits(page, (to) => room(to, "Talk"));
    expect(await amiss(page.locator(".message"))).toEqual([]);
  });

  test("on the console", async () => {
    const page = await fixture.open(browser, {}, "?page=console&seat=hart", undefined, ".person");
    await callAll(page);
    await talk(page);
    expect(await amiss(page.locator(".person"))).toEqual([]);
    const parts = page.getByRole("navigation", { name: "Console" });
    const show = (part: string) => async () => {
      if (await parts.isVisible()) await parts.getByRole("button", { name: part }).click();
    };
    await fits(page, show("People"));
    await page.locator(".person", { hasText: UNBROKEN }).click();
    await page.locator(".seat-actions").waitFor();
    await fits(page, show("People"));
    await fits(page, show("Talk"));
  });

  test("of a side, on the wall", async () => {
    const page = await fixture.open(browser, {}, "?page=wall", undefined, ".wall h1");
    const running = await laid<SessionCard>(page, "session", "stage", "running");
    const actor = await laid<ActorCard>(page, "actor", "actor", "ru");
    const scenes: readonly SessionCard[] = [running, { ...running, turn: 1, phase: "argue" }, { ...running, stage: "lobby" }];
    for (const [, name] of SEATS) {
      for (const scene of scenes) {
        /* oxlint-disable no-await-in-loop -- one after the other */
        await lay(page, [{ ...actor, name }, scene]);
        expect(await sidesOf(name, page.locator(".wall"))).toEqual([ownSide(name)]);
        await fits(page);
        /* oxlint-enable no-await-in-loop */
      }
    }
  });

  test("in a log", async () => {
    const page = await fixture.open(browser);
    await openLog(page, { dana: UNBROKEN, pavel: ARABIC, hart: KAZAKH });
    await fits(page);
    await page.getByRole("tab", { name: /^Events/ }).click();
    expect(await sidesOf(KAZAKH, page.locator(".log-row"))).toEqual(["ltr"]);
    await fits(page);
  });
});
