import { effect } from "@preact/signals";
import { useEffect } from "preact/hooks";
import { useTable, type Table } from "../state/table";
import { announce } from "../ui/Live";
import { common, play, turn as words } from "../words";

/** Says a turn's news to ears, whatever room is open: a phase, the reveal, a roll, a ruling, an inject. */
export function TurnNews() {
  const table = useTable();
  useEffect(() => {
    let known = standOf(table);
    return effect(() => {
      const now = standOf(table);
      const news = newsBetween(table, known, now);
      known = now;
      if (news !== "") announce(news, "now");
    });
  }, [table]);
  return null;
}

interface Stand {
  readonly phase: string;
  readonly revealed: ReadonlySet<string>;
  readonly rolled: ReadonlySet<string>;
  readonly ruled: ReadonlySet<string>;
  readonly injects: ReadonlySet<string>;
}

function standOf(table: Table): Stand {
  const session = table.session.value;
  const phase = table.scenario.value?.phases.find(({ kind }) => kind === session?.phase)?.name;
  return {
    phase: session === null || phase === undefined || session.gate === "closed" ? "" : words.news.phase(session.turn, phase),
    revealed: new Set(table.cards.of("move").filter(({ revealedAt }) => revealedAt !== undefined).map(({ move }) => move)),
    rolled: new Set(table.cards.of("roll").map(({ move }) => move)),
    ruled: new Set(table.cards.of("ruling").map(({ move }) => move)),
    injects: new Set(table.cards.of("inject").map(({ inject }) => inject)),
  };
}

function newsBetween(table: Table, before: Stand, now: Stand): string {
  const revealed = [...now.revealed].filter((move) => !before.revealed.has(move)).length;
  const number = (move: string) => table.cards.get("move", move)?.number ?? "";
  const rolled = [...now.rolled].filter((move) => !before.rolled.has(move)).map((move) => {
    const roll = table.cards.get("roll", move)?.roll;
    return roll === undefined ? "" : words.news.rolled(number(move), roll.first, roll.second);
  });
  const ruled = [...now.ruled].filter((move) => !before.ruled.has(move)).map((move) => {
    const ruling = table.cards.get("ruling", move);
    if (ruling === undefined) return "";
    const faces = ruling.roll === undefined ? "" : ` ${words.news.faces(ruling.roll.first, ruling.roll.second)}`;
    return `${words.news.ruled(number(move), play.degree[ruling.degree])}${faces}`;
  });
  const injects = [...now.injects].filter((inject) => !before.injects.has(inject)).map((inject) => words.news.inject(table.cards.get("inject", inject)?.title ?? common.blanked));
  const parts = [now.phase === before.phase ? "" : now.phase, revealed === 0 ? "" : words.news.revealed(revealed), ...rolled, ...ruled, ...injects];
  return parts.filter((part) => part !== "").join(" ");
}
