import type { FromASeat } from "../../../src/wire/types";
import { Line } from "../../Line";
import type { People } from "../../People";
import type { Seat } from "../../seats";
import { Stage } from "../../Stage";
import type { Screen } from "../Screen";
import { inPhase } from "./inPhase";
import { type Came, state } from "./state";

const MANY_SCRIPTS = [
  "The road between Astana and Varn is long, and the river is shorter.",
  "Астана мен Варн арасындағы жол ұзақ, ал өзен қысқарақ. Дорога между ними длинна, и зимой её закрывают на три месяца.",
  "河流比道路短，但冬天更长。三个月里没有船，也没有信。",
  "الطريق طويل والنهر أقصر، لكن الشتاء أطول من كليهما.",
  "The ferry 🚢 runs twice a day, and ½ of it is paid by Osk.",
].join("\n\n");

function annotate(stage: Stage, words: string, body: string, kind: "comment" | "question" = "comment"): FromASeat {
  return { type: "annotate", passage: stage.passage(words), kind, layer: "everyone", body };
}

async function scripts(people: People): Promise<Came> {
  const stage = await Stage.open(people, "Дорога и река", MANY_SCRIPTS);
  const seat = await stage.player("kz", "Әйгерім Сәтбаева");
  const [own, other] = await Promise.all([Line.of(seat), Line.of(await stage.player("cn", "李桥"))]);
  await own.say(
    annotate(stage, "жол ұзақ, ал өзен қысқарақ", "Қыста жол жабық болады, сондықтан өзен ғана қалады."),
    annotate(stage, "runs twice a day", "هل العبّارة تعمل في الشتاء؟", "question"),
  );
  await other.say(
    annotate(stage, "但冬天更长", "冬天我们走铁路，不走水路。"),
    annotate(stage, "النهر أقصر", "الشتاء أطول من كليهما: and in English as well."),
  );
  return seat;
}

async function longName(people: People): Promise<Came> {
  const stage = await Stage.open(people, "A seminar on what an opening is, for whom it opens, and when");
  const seat = await stage.player("kz", "Тимур Абдрахманов-Сейтқалиұлы, бірінші хатшы, Сыртқы істер м.");
  const line = await Line.of(seat);
  await line.say(annotate(stage, "it called on Russia for troops", "They were called, and they went home again."), {
    type: "say",
    channel: "everyone",
    text: "Good morning from Astana.",
  });
  const lead = await Line.of(stage.lead);
  await lead.say({ type: "start-play" });
  return seat;
}

async function fortyNotes(people: People): Promise<Came> {
  const { stage, seat } = await inPhase(people, "deliberate");
  const others = await Promise.all([stage.player("ru", "Sergei Antonov"), stage.player("us", "Dana Whitfield")]);
  const lines = await Promise.all([seat, ...others].map((one: Seat) => Line.of(one)));
  const WORDS = "In January 2022, when protests against the government spread, it called on Russia for troops".split(" ");
  const notes = Array.from({ length: 40 }, (_, at) => annotate(stage, WORDS.slice(at % 9, (at % 9) + 4).join(" "), `Note ${at + 1} of forty on one paragraph.`));
  await Promise.all(lines.map((line, side) => line.say(...notes.filter((_, at) => at % lines.length === side))));
  return seat;
}

/** Two hundred pages of text, and some hundred marks over them. */
async function longText(people: People): Promise<Came> {
  const sentence = "Every capital on the river has had to ask what its word is worth at the mill, and none has had an answer that held for longer than a winter.";
  const paragraph = (at: number) => `In the year ${at + 1000}, so the ledger has it, the ferry ran ${at % 300} times. ${`${sentence} `.repeat(4).trim()}`;
  const stage = await Stage.open(people, "The ledger of the river", Array.from({ length: 700 }, (_, at) => paragraph(at)).join("\n\n"));
  const seat = await stage.player("kz", "Aigerim Satpayeva");
  const lines = await Promise.all([Line.of(seat), Line.of(await stage.player("ru", "Sergei Antonov"))]);
  const marks = Array.from({ length: 120 }, (_, at) => annotate(stage, `In the year ${at * 5 + 1000}, so the ledger has it`, `The entry of ${at * 5 + 1000}.`));
  await Promise.all(lines.map((line, side) => line.say(...marks.filter((_, at) => at % 2 === side))));
  return seat;
}

/** More, longer and other than usual. */
export const HEAVY: readonly Screen[] = [
  state("scripts", scripts, { room: "Notes" }),
  state("long-name", longName, { room: "Talk" }),
  state("forty-notes", fortyNotes, { room: "Notes" }),
  state("forty-notes-text", fortyNotes),
  state("long-document", longText),
];
