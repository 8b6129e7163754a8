import type { ActorCard, AnnotationCard, Card, Colour, Kind, Layer, Pattern, Role, Shape } from "../src/wire/types";
import type { Revision } from "../src/state/table";
import { TextMap } from "../src/document/anchor";
import { find } from "./text";

const player = (id: string): Role => ({ type: "player", actor: id });
let minute = 0;
const at = () => new Date(Date.UTC(2030, 0, 1, 9, 30 + (minute += 1))).toISOString();

function actor(id: string, name: string, letters: string, shape: Shape, colour: Colour, pattern: Pattern): ActorCard {
  return { type: "actor", actor: id, name, letters, shape, colour, pattern, openObjectives: [], ready: id === "ru" ? "ready" : "not-ready", budget: 5, budgetLeft: 3 };
}

const SEATS: readonly [string, string, Role][] = [
  ["dana", "Dana", player("us")],
  ["marcus", "Marcus", player("us")],
  ["pavel", "Pavel", player("ru")],
  ["irina", "Irina", player("ru")],
  ["wei", "Wei", player("cn")],
  ["aigerim", "Aigerim", player("kz")],
  ["timur", "Тимур Абдрахманов-Сейтқалиұлы, бірінші хатшы", player("kz")],
  ["hart", "Hart", { type: "white-cell" }],
];

function seatOf(id: string): { seat: string; role: Role } {
  const found = SEATS.find(([seat]) => seat === id);
  if (found === undefined) throw new Error(id);
  return { seat: id, role: found[2] };
}

function note(revision: Revision, by: string, kind: Kind, words: string, body: string, more: { tag?: string; layer?: Layer } = {}): AnnotationCard {
  return {
    type: "annotation",
    annotation: `note-${by}-${words.slice(0, 9)}`,
    ...seatOf(by),
    kind,
    layer: more.layer ?? "everyone",
    passage: find(revision, words),
    body,
    ...(more.tag === undefined ? {} : { tag: more.tag }),
    at: at(),
    fate: "standing",
    answer: "open",
  };
}

/** Enough of a session to look at: four actors, marks that overlap, a turn under way. */
export function fixtureCards(revision: Revision): Card[] {
  minute = 0;
  const opened = at();
  const called = note(revision, "pavel", "comment", "it called the upstream engineers in against its own broken dam", "They owe us for the flood. A town that needed us once will weigh the next request with that in mind.", { tag: "dependence" });
  return [
    { type: "session", title: "An opening on the river", marking: "EXERCISE · EXERCISE · EXERCISE", naming: "names", revision: "fixture", stage: "running", turn: 2, phase: "move", clock: { type: "running", deadline: new Date(Date.now() + 760_000).toISOString() }, gate: "open", door: "open", openedAt: opened },
    {
      type: "scenario", title: "The river", summary: "",
      turns: [1, 2, 3, 4, 5, 6].map((number) => ({ number, time: number === 2 ? "Jun – Dec 2030" : `t${number}`, note: "" })),
      phases: [
        { kind: "deliberate", name: "Deliberate", minutes: 10 }, { kind: "move", name: "Move", minutes: 10 }, { kind: "argue", name: "Argue", minutes: 10 },
        { kind: "rule", name: "Rule", minutes: 10 }, { kind: "consequences", name: "Consequences", minutes: 10 },
      ],
      codebook: [
        { id: "dependence", name: "dependence", meaning: "" }, { id: "slow", name: "slow lever", meaning: "" },
        { id: "fast", name: "fast lever", meaning: "" }, { id: "information", name: "information", meaning: "" },
      ],
      citations: [], map: { region: "none", territories: [] }, dice: { target: 7, wellFrom: 3, succeedsFrom: 0, atACostFrom: -1, failsFrom: -4 },
    },
    actor("us", "U.S.", "US", "rectangle", "blue", "plain"),
    actor("ru", "Russia", "RU", "square", "red", "stripes"),
    actor("cn", "China", "CN", "round", "ochre", "dots"),
    actor("kz", "Kazakhstan", "KZ", "leaf", "teal", "plain"),
    ...SEATS.map(([seat, name, role]): Card => ({ type: "seat", seat, role, name, presence: "seated", at: opened })),
    note(revision, "timur", "highlight", "Every neighbour has at some time closed one of the roads: each time the town came back from the river.", ""),
    note(revision, "wei", "highlight", "to the new sluice more and more", ""),
    called,
    note(revision, "dana", "comment", "the upstream engineers in against its own broken dam", "Or it decided never to need that again.", {}),
    note(revision, "dana", "comment", "it has largely kept to the open tariff", "Nobody asked it to.", { tag: "slow" }),
    note(revision, "timur", "question", "It may be hurried by tariffs, visits and somewhat larger budgets for the ferry.", "Larger by how much, and from whose line? Until a number stands here this is a wish.", { layer: "actor" }),
    note(revision, "aigerim", "comment", "pilot training, harbour accounting, the exchange of apprentices. They cost little and bind long, but they pay after years", "Suits us exactly because it is slow: nobody at Osk counts apprentices.", { tag: "slow", layer: "actor" }),
    note(revision, "dana", "comment", "it can stand behind a friend that will, such as the island yards", "No licence fight at home.", { tag: "fast" }),
    note(revision, "irina", "comment", "and the charts that the river reads still come mostly from Osk", "Our cheapest instrument, and nobody needs to sign anything.", { tag: "information" }),
    note(revision, "hart", "question", "河流比道路短", "الطريق طويل؟", { layer: "everyone" }),
    { type: "reply", reply: "reply-1", annotation: called.annotation, ...seatOf("dana"), body: "Or it decided never to need that again. See ¶4.", at: at(), fate: "standing" },
    move(revision, "u1", "us", "dana", "U1", 1, "Fund sixty apprentices a year", "it has largely kept to the open tariff"),
    move(revision, "r1", "ru", "pavel", "R1", 1, "Print the charts anew", "and the charts that the river reads"),
  ];
}

/** Highlights spread over the whole text, for seeing how it bears them. */
export function manyMarks(revision: Revision, count: number): Card[] {
  const map = new TextMap(revision.text, revision.blocks);
  const paragraphs = revision.blocks.filter((block) => block.type === "paragraph");
  return Array.from({ length: count }, (_, index) => {
    const block = paragraphs[(index * 7) % paragraphs.length];
    const [seat, , role] = SEATS[index % 6] ?? SEATS[0] ?? ["", "", { type: "white-cell" }];
    const start = (block?.start ?? 0) + ((index * 13) % 80);
    const passage = map.passage(start, Math.min(block?.end ?? start + 1, start + 20 + (index % 50)));
    return passage === null
      ? []
      : [{ type: "annotation", annotation: `many-${index}`, seat, role, kind: "highlight", layer: "everyone", passage, body: "", at: new Date(0).toISOString(), fate: "standing", answer: "open" } satisfies Card];
  }).flat();
}

function move(revision: Revision, id: string, by: string, seat: string, number: string, turn: number, title: string, words: string): Card {
  return {
    type: "move", move: id, number, actor: by, seat, turn, title, effect: "It shows.", disclosure: "open", standing: "ruled", cost: 1, at: at(), revealedAt: at(),
    reasons: [{ text: "It is cheap.", strength: "plain", evidence: [{ type: "passage-view", passage: find(revision, words) }] }],
  };
}
