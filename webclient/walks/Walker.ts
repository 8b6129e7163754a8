import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import type { Locator, Page } from "playwright-core";
import { selectWords } from "../e2e/support/people";
import { STILL, type Pace } from "./pace";

/** What a walk came to. */
export interface Walked {
  /** How often a hand did something: a press, a field written, words selected. */
  readonly actions: number;
  /** From the first look to the last, in seconds. */
  readonly seconds: number;
  /** Of these, what the person would have waited for the page. */
  readonly waited: number;
}

/** Somebody who has a page before them and goes through it at a person's pace, counting. */
export class Walker {
  readonly page: Page;
  readonly #pace: Pace;
  readonly #pictures: string | undefined;
  readonly #since = performance.now();
  #actions = 0;
  #paced = 0;

  /** @param pictures a folder for a picture before each action; none without it */
  constructor(page: Page, pace: Pace = STILL, pictures?: string) {
    this.page = page;
    this.#pace = pace;
    this.#pictures = pictures;
  }

  walked(): Walked {
    const seconds = (performance.now() - this.#since) / 1000;
    return { actions: this.#actions, seconds, waited: Math.max(0, seconds - this.#paced) };
  }

  async open(address: string): Promise<void> {
    await this.#act("open", this.#pace.think);
    await this.page.goto(address);
  }

  /** Reads what stands there, word by word. */
  async read(what: Locator): Promise<void> {
    await what.waitFor();
    const words = (await what.innerText()).split(/\s+/).length;
    await this.#spend(words * this.#pace.word);
  }

  async press(what: Locator): Promise<void> {
    await what.waitFor();
    await this.#act("press", this.#pace.think + this.#pace.point + this.#pace.press);
    await what.click();
  }

  /** Ticks or picks what cannot be seen as a box of its own. */
  async pick(what: Locator): Promise<void> {
    await what.waitFor({ state: "attached" });
    await this.#act("pick", this.#pace.think + this.#pace.point + this.#pace.press);
    await what.check({ force: true });
  }

  async choose(list: Locator, option: string): Promise<void> {
    await list.waitFor();
    await this.#act("choose", this.#pace.think + 2 * (this.#pace.point + this.#pace.press));
    await list.selectOption(option);
  }

  async write(field: Locator, words: string): Promise<void> {
    await field.waitFor();
    await this.#act("write", this.#pace.think + this.#pace.point + this.#pace.press + this.#pace.home);
    await this.#spend(words.length * this.#pace.key);
    await field.fill(words);
  }

  async paste(field: Locator, words: string): Promise<void> {
    await field.waitFor();
    await this.#act("paste", this.#pace.think + this.#pace.point + this.#pace.press + this.#pace.home + 2 * this.#pace.key);
    await field.fill(words);
  }

  /** Selects words in the text, by mouse. */
  async select(words: string): Promise<void> {
    await this.#act("select", this.#pace.think + 2 * (this.#pace.point + this.#pace.press));
    await selectWords(this.page, words);
  }

  /** Selects words in the text by a long press and the handles, which are the browser's own. */
  async hold(words: string): Promise<void> {
    // One makes up one's mind once; the handles follow from it, as the end of a drag by mouse does.
    await this.#act("hold", this.#pace.think + 3 * (this.#pace.point + this.#pace.press) + this.#pace.long);
    await holdWords(this.page, words);
  }

  async #act(what: string, seconds: number): Promise<void> {
    this.#actions += 1;
    if (this.#pictures !== undefined) {
      await mkdir(this.#pictures, { recursive: true });
      await this.page.screenshot({ path: join(this.#pictures, `${String(this.#actions).padStart(2, "0")}-${what}.png`) });
    }
    await this.#spend(seconds);
  }

  async #spend(seconds: number): Promise<void> {
    if (seconds === 0) return;
    this.#paced += seconds;
    await this.page.waitForTimeout(seconds * 1000);
  }
}

/** Leaves words of the text selected, as a long press and the handles do: they are the browser's own, and no script's. */
export async function holdWords(page: Page, words: string): Promise<void> {
  await page.evaluate((wanted) => {
    const walker = document.createTreeWalker(document.querySelector("article") ?? document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const at = (node.textContent ?? "").indexOf(wanted);
      if (at < 0) continue;
      node.parentElement?.scrollIntoView({ block: "center" });
      document.getSelection()?.setBaseAndExtent(node, at, node, at + wanted.length);
      return;
    }
    throw new Error(`the text does not say “${wanted}”`);
  }, words);
}
