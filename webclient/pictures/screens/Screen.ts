import type { Page } from "playwright-core";
import type { People, Whose } from "../People";
import type { Style } from "../styles";

/** A screen to take a picture of, and how one gets there. */
export interface Screen {
  readonly name: string;
  readonly whose: Whose;
  /** How it is looked at. */
  readonly styles: readonly Style[];
  /** Called for each style, at the same page. */
  show(page: Page, people: People): Promise<void>;
}
