import type { Page } from "playwright-core";
import type { People } from "../../People";
import { WIDE_AND_NARROW, type Style } from "../../styles";
import type { Screen } from "../Screen";
import { openRoom, type Room, type Then } from "../ways";

/** A page in a state, and what others do there again before each picture. */
export interface Came {
  readonly page: Page;
  again?(): Promise<void>;
}

interface Looked {
  readonly room?: Room;
  /** What one does oneself, again before each picture. */
  readonly doing?: Then;
  /** Where loading anew would end the state. */
  readonly stays?: true;
  readonly styles?: readonly Style[];
  /** What shows that the page has come. */
  readonly seen?: string;
}

const SEATS_WINDOW = "article, .window-alone, .alone";

/** A state that the demo does not hold; each makes a session of its own, so that any can be taken alone. */
export function state(name: string, come: (people: People) => Promise<Came>, { room, doing, stays, styles, seen = SEATS_WINDOW }: Looked = {}): Screen {
  let came: Came | undefined;
  const guest = {
    guest: name,
    comeIn: async (people: People) => {
      came = await come(people);
      return came.page;
    },
  };
  return {
    name,
    whose: guest,
    styles: styles ?? WIDE_AND_NARROW,
    show: async (page) => {
      if (stays === undefined) await page.reload();
      await page.locator(seen).first().waitFor({ state: "attached" });
      if (room !== undefined) await openRoom(page, room);
      await came?.again?.();
      await doing?.(page);
    },
  };
}
