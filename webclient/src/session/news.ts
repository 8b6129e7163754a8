/**
 * What is said to ears as it happens. A turn's news (a new phase, the reveal, a ruling, an inject)
 * interrupts; other things wait until the listener pauses. What was there when the view arrived is
 * no news.
 */
import { effect, untracked } from "@preact/signals";
import type { Table } from "../state/table";
import { announce, toast } from "../ui/Live";
import { session as words } from "../words/session";

export function tellNews(table: Table): () => void {
  const stops = [
    onChange(
      () => [table.session.value?.turn, table.session.value?.phase, table.session.value?.stage].join("/"),
      () => announce(words.news.phase(phaseNow(table)), "now"),
      table,
    ),
    onNew(table, () => table.cards.of("move").filter((move) => move.revealedAt !== undefined).map((move) => move.move), (count) => words.news.revealed(count)),
    onNew(table, () => table.cards.of("ruling").map((ruling) => ruling.move), (count) => words.news.ruled(count)),
    onNew(table, () => table.cards.of("inject").map((inject) => inject.inject), (count) => words.news.inject(count)),
    sayLine(table),
    effect(() => {
      const late = table.late.value;
      if (late !== null && !late.outcome.accepted) toast(words.late(words.lateWhat, late.outcome.message));
    }),
  ];
  return () => {
    for (const stop of stops) stop();
  };
}

function phaseNow(table: Table): string {
  const session = table.session.value;
  const scenario = table.scenario.value;
  if (session === null) return "";
  if (session.stage !== "running") return words.stages[session.stage];
  const phase = scenario?.phases.find((one) => one.kind === session.phase)?.name;
  return phase === undefined ? words.turnOf(session.turn, scenario?.turns.length ?? 0) : words.turnPhase(session.turn, phase);
}

function onChange(read: () => string, tell: () => void, table: Table): () => void {
  let before: string | null = null;
  return effect(() => {
    const now = read();
    if (!table.ready.value) return;
    if (before !== null && before !== now) untracked(tell);
    before = now;
  });
}

function onNew(table: Table, read: () => readonly string[], tell: (count: number) => string): () => void {
  let before: ReadonlySet<string> | null = null;
  return effect(() => {
    const now = read();
    if (!table.ready.value) return;
    const known = before;
    const fresh = known === null ? [] : now.filter((one) => !known.has(one));
    before = new Set(now);
    if (fresh.length > 0) announce(tell(fresh.length), "now");
  });
}

/** A lost line is said, and its return. */
function sayLine(table: Table): () => void {
  let lost = false;
  return effect(() => {
    const { state } = table.line.value;
    if (state === "lost" && !lost) announce(words.line.lostLong, "now");
    if (state === "open" && lost) toast(words.line.back, "said");
    if (state !== "connecting") lost = state === "lost";
  });
}
