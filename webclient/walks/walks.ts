import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { addOrganizer, arrive, firstSignIn, openRoom, unfold } from "../e2e/support/people";
import { openPhase } from "../e2e/support/seminar";
import type { Server } from "../e2e/support/server";
import { MEMO, MEMO_TITLE } from "./memo";
import type { Pace } from "./pace";
import { Walker, type Walked } from "./Walker";

/** Ways through the product that people take, in the order in which a seminar has them. */
export const WALKS = [
  "Open a session on an imported text and invite eight people",
  "Join by phone and mark a passage",
  "Draft, cite and submit a move as two people of one side",
  "Rule on four moves and send an inject",
  "Find out the morning after why a move failed",
] as const;

export interface Walking {
  readonly browser: Browser;
  readonly server: Server;
  readonly pace: Pace;
  /** A folder for a picture before each action. */
  readonly pictures?: string;
}

const PHONE: BrowserContextOptions = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };
const TITLE = "Tuesday seminar";
const SIDES = ["U.S.", "Russia", "China", "Kazakhstan"] as const;
/** What each side cites of the memo. */
const CITED = {
  "U.S.": "Officers who study abroad",
  Russia: "Whoever asks once",
  China: "What is owed is remembered",
  Kazakhstan: "the two have different prices",
} as const;

/** Takes all walks in one seminar; what lies between them is done at once. */
export async function walk({ browser, server, pace, pictures }: Walking): Promise<readonly Walked[]> {
  const came: Walked[] = [];
  const walker = (page: Page, of: number) => new Walker(page, pace, pictures && `${pictures}/${of}`);
  const desk = (await arrive(browser)).page;
  const first = server.firstAccount;
  if (first === undefined) throw new Error("the server named no first account");
  await firstSignIn(desk, server, first.name, first.password);
  const reader = (await arrive(browser)).page;
  await firstSignIn(reader, server, "olga", await addOrganizer(desk, "olga"));
  await desk.goto(server.address);

  const facilitator = walker(desk, 1);
  const links = await openAndInvite(facilitator);
  came.push(facilitator.walked());

  const phone = walker(await pageOf(browser, PHONE), 2);
  await joinByPhone(phone, links.get("Kazakhstan") ?? "");
  came.push(phone.walked());

  const seated = new Map<string, Page>();
  for (const side of SIDES) {
    // oxlint-disable-next-line no-await-in-loop -- they come in one after the other
    seated.set(side, await takeSeat(browser, links.get(side) ?? "", `Player of ${side}`));
  }
  await desk.getByRole("button", { name: "Start play" }).click();
  await openPhase(desk, "Move");

  const two = walker(await takeSeat(browser, links.get("Kazakhstan") ?? "", "Aigerim"), 3);
  await draftAsTwo(two, seated.get("Kazakhstan") ?? two.page);
  came.push(two.walked());

  for (const side of SIDES.slice(0, 3)) {
    // oxlint-disable-next-line no-await-in-loop
    await submit(new Walker(seated.get(side) ?? two.page), CITED[side], "It is at hand, and nobody else will.");
  }
  await openPhase(desk, "Argue");
  await argue(seated.get("Russia") ?? two.page);
  await openPhase(desk, "Rule");

  const ruling = walker(desk, 4);
  await ruleAndInject(ruling);
  came.push(ruling.walked());

  await desk.getByRole("checkbox", { name: /olga/ }).check();
  await desk.getByRole("button", { name: "Close the session" }).first().click();
  await desk.getByRole("dialog").getByRole("button", { name: "Close for good" }).click();
  await two.page.getByText("This session is closed.").first().waitFor();
  await reader.goto(server.address);

  const organizer = walker(reader, 5);
  await findOutWhy(organizer);
  came.push(organizer.walked());
  return came;
}

async function pageOf(browser: Browser, options: BrowserContextOptions): Promise<Page> {
  const page = await (await browser.newContext(options)).newPage();
  page.setDefaultTimeout(20_000);
  return page;
}

async function openAndInvite(walker: Walker): Promise<ReadonlyMap<string, string>> {
  const { page } = walker;
  await walker.press(page.getByRole("link", { name: "Documents" }));
  await walker.press(page.getByRole("link", { name: "Import a text" }));
  await walker.paste(page.getByLabel("Or paste the text here"), MEMO);
  await walker.press(page.getByRole("button", { name: "Preview" }));
  await walker.read(page.getByText("This is how everybody will see"));
  await walker.press(page.getByRole("button", { name: "Save as a document" }));
  const saved = page.getByRole("listitem").filter({ hasText: MEMO_TITLE });
  await walker.press(saved.getByRole("link", { name: "Open a session on it" }));
  await walker.write(page.getByLabel("Title", { exact: true }), TITLE);
  await page.getByText(/citations? stand|found word for word/).first().waitFor();
  await walker.press(page.getByRole("button", { name: "Open the session" }));
  await walker.press(page.getByRole("button", { name: "Make a link for every side" }));
  // A link of a side seats both of its people; all of them go into one message.
  await walker.press(page.getByRole("button", { name: "Copy all 4 links" }));
  const links = SIDES.map(async (side) => [side, await page.getByLabel(`Invitation link, ${side}`).inputValue()] as const);
  return new Map(await Promise.all(links));
}

async function joinByPhone(walker: Walker, link: string): Promise<void> {
  const { page } = walker;
  await walker.open(link);
  // What tells one where one is; what a field and a button say belongs to making up one's mind about them.
  for (const part of [".door-title", ".door-what", ".door-seat", ".door-small"]) {
    // oxlint-disable-next-line no-await-in-loop -- one after the other, as one reads
    await walker.read(page.locator(part));
  }
  await walker.write(page.getByLabel("Your name, as the room will see it"), "Timur");
  await walker.press(page.getByRole("button", { name: "Take my seat" }));
  await walker.press(page.getByRole("button", { name: "I have read it" }));
  await walker.hold("He may have wanted to");
  await walker.press(page.getByRole("button", { name: "Highlight" }));
  await page.getByText("Kept: highlight").first().waitFor({ state: "attached" });
}

async function takeSeat(browser: Browser, link: string, name: string): Promise<Page> {
  const page = await pageOf(browser, { viewport: { width: 1440, height: 900 } });
  await page.goto(link);
  await page.getByLabel("Your name, as the room will see it").fill(name);
  await page.getByRole("button", { name: "Take my seat" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "I have read it" }).click();
  return page;
}

/** One of the two begins the draft and cites; the other adds a reason and submits. */
async function draftAsTwo(walker: Walker, other: Page): Promise<void> {
  const { page } = walker;
  await walker.press(page.getByRole("tab", { name: /^Turn/ }));
  await walker.press(page.getByRole("button", { name: "Write a move" }));
  await walker.pick(page.getByRole("radio", { name: /./ }).first());
  await walker.write(page.getByLabel("Effect we want"), "Courses begin, and nobody makes a speech about them.");
  await walker.write(page.getByLabel("Reason 1"), "It is cheap and quiet, and we asked for it.");
  await walker.select(CITED.Kazakhstan);
  await walker.press(page.getByRole("button", { name: "Cite the selection" }));
  await openRoom(other, "Turn");
  await other.getByLabel("Effect we want").waitFor();
  await other.getByLabel("Reason 2").fill("Moscow has said nothing against courses.");
  await page.waitForFunction(() => [...document.querySelectorAll("textarea")].some((one) => one.value.startsWith("Moscow has said nothing")));
  await walker.press(page.getByRole("button", { name: "Submit sealed" }));
  await page.getByText("sealed, waits for the reveal").first().waitFor();
}

async function submit(walker: Walker, passage: string, reason: string): Promise<void> {
  const { page } = walker;
  await openRoom(page, "Turn");
  await walker.press(page.getByRole("button", { name: "Write a move" }));
  await walker.pick(page.getByRole("radio", { name: /./ }).first());
  await walker.write(page.getByLabel("Effect we want"), "That it shows within a year.");
  await walker.write(page.getByLabel("Reason 1"), reason);
  await walker.select(passage);
  await walker.press(page.getByRole("button", { name: "Cite the selection" }));
  await page.getByRole("list", { name: "Evidence" }).getByRole("listitem").first().waitFor();
  await walker.press(page.getByRole("button", { name: "Submit sealed" }));
  await page.getByText("sealed, waits for the reveal").first().waitFor();
}

async function argue(page: Page): Promise<void> {
  await openRoom(page, "Turn");
  const move = await unfold(page, "K1");
  await move.getByRole("button", { name: "Argue for or against" }).click();
  await move.getByLabel("Say why").fill("Whoever was helped once is watched for good.");
  await move.getByRole("button", { name: "Argue against it" }).click();
  await move.getByText("Whoever was helped once is watched for good.").waitFor();
}

async function ruleAndInject(walker: Walker): Promise<void> {
  const { page } = walker;
  const outcomes: readonly (readonly [string, string])[] = [
    ["U1", "Succeeds"],
    ["R1", "Succeeds"],
    ["C1", "Succeeds, at a cost"],
    ["K1", "Fails"],
  ];
  for (const [move, degree] of outcomes) {
    /* oxlint-disable no-await-in-loop -- one ruling after the other */
    if (move !== outcomes[0]?.[0]) await walker.press(page.getByRole("button", { name: `Rule on ${move} next` }));
    await page.getByRole("heading", { name: move }).waitFor();
    await walker.press(page.getByRole("button", { name: "I decide" }));
    await walker.press(page.getByRole("button", { name: "Next: say what happened" }).or(page.getByRole("button", { name: "Next: roll, once" })).first());
    await walker.press(page.getByRole("group", { name: "How it came out" }).getByRole("button", { name: degree, exact: true }));
    await walker.write(page.getByLabel("What happened"), move === "K1" ? "Moscow heard of the courses first, and asked." : "It went as it was meant to.");
    await walker.press(page.getByRole("button", { name: "Next: publish" }));
    await walker.press(page.getByRole("button", { name: "Publish", exact: true }).last());
    /* oxlint-enable no-await-in-loop */
  }
  await walker.press(page.getByRole("button", { name: "Write one" }));
  await walker.write(page.getByLabel("Title", { exact: true }), "A delegation lands in Astana");
  await walker.write(page.getByLabel("Text", { exact: true }), "Nobody says who asked for it.");
  await walker.press(page.getByRole("button", { name: /^Send to/ }));
  await page.getByText("A delegation lands in Astana").first().waitFor();
}

async function findOutWhy(walker: Walker): Promise<void> {
  const { page } = walker;
  await walker.press(page.getByRole("link", { name: "Logs" }));
  await walker.press(page.getByRole("link", { name: TITLE }));
  const ruled = page.getByRole("button", { name: /^K1: Fails/ }).first();
  await walker.read(ruled);
  await walker.press(ruled);
  await walker.read(page.getByText("Whoever was helped once is watched for good.").first());
  await walker.press(page.locator(".log-pane").getByRole("button", { name: /^¶/ }).first());
  await page.getByText(CITED.Kazakhstan).first().waitFor();
}
