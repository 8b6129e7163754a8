/** How long a person takes for what, in seconds. */
export interface Pace {
  /** To make up one's mind about the next step. */
  readonly think: number;
  /** To bring the pointer, or a finger, to a place. */
  readonly point: number;
  /** To press and let go. */
  readonly press: number;
  /** What a screen takes for a long press, before it lets words be selected. */
  readonly long: number;
  /** To bring the hands to the keys. */
  readonly home: number;
  /** One key. */
  readonly key: number;
  /** To read a word. */
  readonly word: number;
}

/**
 * An average person: the operators of the keystroke-level model (Card, Moran and Newell, 1980), with 40 words typed a
 * minute, and 238 words read a minute (Brysbaert, 2019).
 */
export const PERSON: Pace = { think: 1.35, point: 1.1, press: 0.2, long: 0.5, home: 0.4, key: 0.28, word: 60 / 238 };

/** As fast as the page goes, for a test that asks only whether the way leads there. */
export const STILL: Pace = { think: 0, point: 0, press: 0, long: 0, home: 0, key: 0, word: 0 };
