import { EVERY_WIDTH, WIDE_AND_NARROW } from "../styles";
import type { Screen } from "./Screen";
import { Stage } from "../Stage";
import { at } from "./ways";

const TITLES = ["Almaty morning group", "Ашық ойын, екінші үстел", "中亚研讨会", "ندوة آسيا الوسطى", "A seminar whose title says all that a title can hold, up to its end"];
const MANY = 58;

/** After a year of seminars. */
function many(): Screen {
  let opened: Promise<void> | undefined;
  return {
    name: "sessions-many",
    whose: "facilitator",
    styles: WIDE_AND_NARROW,
    show: async (page, people) => {
      opened ??= (async () => {
        // oxlint-disable-next-line no-await-in-loop -- one after the other, as a year goes
        for (let nth = 0; nth < MANY; nth += 1) await Stage.open(people, `${TITLES[nth % TITLES.length] ?? ""} ${nth + 1}`);
      })();
      await opened;
      await page.goto(`${people.server.address}/sessions`);
      await page.getByLabel("Find a session").waitFor();
    },
  };
}

const unfilled: Screen = {
  name: "open-unfilled",
  whose: "facilitator",
  styles: WIDE_AND_NARROW,
  show: async (page, people) => {
    await page.goto(`${people.server.address}/sessions/new`);
    await page.getByLabel("Title", { exact: true }).fill("");
    await page.getByText(/citations? stand/).first().waitFor();
    await page.getByRole("button", { name: "Open the session" }).click();
  },
};

const imported: Screen = {
  name: "import-read",
  whose: "facilitator",
  styles: EVERY_WIDTH,
  show: async (page, people) => {
    await page.goto(`${people.server.address}/documents/import`);
    await page.getByLabel("Or paste the text here").fill(PASTED);
    await page.getByRole("button", { name: "Preview" }).click();
    await page.getByRole("button", { name: "Change ¶2" }).click();
    await page.getByRole("button", { name: "Join with the next" }).click();
    await page.getByRole("heading", { name: "1 change" }).waitFor();
  },
};

const PASTED = `# Three rivers and a road

The river is shared by four states, and the road by two.

Share this article

Whoever keeps the gate decides how late the water comes. > It comes late.

الماء يأتي متأخرا.

水来得晚。`;

/** What those with an account see outside a session. */
export const ACCOUNTS: readonly Screen[] = [
  at("sessions", "facilitator", "/sessions"),
  at("open", "facilitator", "/sessions/new"),
  at("documents", "facilitator", "/documents"),
  at("import", "facilitator", "/documents/import"),
  at("accounts", "facilitator", "/accounts"),
  unfilled,
  imported,
  many(),
];
