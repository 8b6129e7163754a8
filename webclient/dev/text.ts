import type { Block, Passage } from "../src/wire/types";
import { codePointCount } from "../src/document/codepoints";
import { TextMap } from "../src/document/anchor";
import type { Revision } from "../src/state/table";

/** A text of its own for looking at the screens; it says nothing about the world. */
const LINES: readonly (string | { heading: string })[] = [
  "The harbour town of Varn has three roads out and one river in. Every neighbour has at some time closed one of the roads: each time the town came back from the river.",
  "Four councils share the river, and all four look upstream for their bread: to the mill at Osk first and to the new sluice more and more, and they keep it in the ledger.",
  "Varn has the longest quay and the hardest winter. In the flood year it called the upstream engineers in against its own broken dam; within weeks it declined to sign their charter, and it has largely kept to the open tariff. Yet its mayor stood at the mill on the feast day.",
  "Grain, transit and the dam bind the town to Osk, and loosening that hold even a little is slow. It may be hurried by tariffs, visits and somewhat larger budgets for the ferry.",
  { heading: "Three levers" },
  "Schools come first: pilot training, harbour accounting, the exchange of apprentices. They cost little and bind long, but they pay after years, and they were designed for another time.",
  "Easing the rules on boat sales would show sooner. Where the coast cannot sell, it can stand behind a friend that will, such as the island yards.",
  "Shared soundings may weigh most of all. What went to the lower town in the flood year had been thought impossible two years before; and the charts that the river reads still come mostly from Osk.",
  "Астана мен Варн арасындағы жол ұзақ, но река короче. 河流比道路短,但冬天更长。 الطريق طويل والنهر أقصر 🚢🧭 and the ferry runs twice a day.",
  "No lever works alone. A visit without a budget is a photograph; a budget without a visit is a rumour; and both without patience are a quarrel.",
];

export function fixtureRevision(copies = 1): Revision {
  const blocks: Block[] = [];
  let text = "";
  let points = 0;
  let number = 0;
  for (let copy = 0; copy < copies; copy += 1) {
    for (const line of LINES) {
      const words = typeof line === "string" ? line : line.heading;
      const start = points;
      const end = start + codePointCount(words);
      if (typeof line === "string") {
        number += 1;
        blocks.push({ type: "paragraph", number, start, end, kind: "paragraph", depth: 0, marker: "" });
      } else blocks.push({ type: "heading", level: 2, start, end });
      text += `${words}\n`;
      points = end + 1;
    }
  }
  return { id: "fixture", title: "An opening on the river", attribution: "A fixture, revision 1 · nobody’s facts, 1 January", text, blocks };
}

export function find(revision: Revision, words: string): Passage {
  const at = revision.text.indexOf(words);
  if (at < 0) throw new Error(`not in the text: ${words}`);
  const start = codePointCount(revision.text.slice(0, at));
  const passage = new TextMap(revision.text, revision.blocks).passage(start, start + codePointCount(words));
  if (passage === null) throw new Error("empty");
  return passage;
}
