import type { Degree, Method } from "../wire/types";

/** Words that several rooms share. */
export const play = {
  /** "Russia", "Russia and China", "Russia, China and Kazakhstan". */
  list(names: readonly string[]): string {
    const head = names.slice(0, -1).join(", ");
    const last = names.at(-1) ?? "";
    return head === "" ? last : `${head} and ${last}`;
  },
  counted: (n: number, one: string, many: string) => `${n} ${n === 1 ? one : many}`,
  degree: {
    "succeeds-well": "Succeeds well",
    succeeds: "Succeeds",
    "at-a-cost": "Succeeds, at a cost",
    fails: "Fails",
    backfires: "Backfires",
  } satisfies Record<Degree, string>,
  method: {
    unopposed: "Unopposed, no dice",
    decision: "Decided by the white cell",
    dice: "Rolled, 2d6",
  } satisfies Record<Method, string>,
  whiteCell: "White cell",
  observer: "Observer",
  inTheLobby: "In the lobby",
  nobody: "Somebody who left",
  blanked: "[words removed]",
  turn: (turn: number) => `turn ${turn}`,
  strong: "strong",
  fact: (number: number | undefined) => (number === undefined ? "fact" : `fact ${number}`),
  unknownFact: "a fact you do not have",
  paragraph: (number: number) => `¶${number}`,
  paragraphs: (first: number, last: number) => `¶${first}–${last}`,
  heading: "heading",
  assumption: "assumption",
  seedSource: (number: number) => `scenario’s source, ¶${number}`,
  cancel: "Cancel",
  close: "Close",
  waitsToBeSent: "Waits to be sent",
};
