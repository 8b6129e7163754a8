import { useSignal, type Signal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import { useAsk, type Ask } from "../play/useAsk";
import { useTable, type Table } from "../state/table";
import { useSettled } from "../ui/useSettled";
import type { Leftovers } from "../wire/types";
import { courseOf, type Course, type Step } from "./courseOf";

/** The course of play under one's hand; every button of it takes its step here. */
export interface Steps {
  readonly course: Course;
  readonly ask: Ask;
  /** Whether no press counts, because play has only just moved on or is about to. */
  readonly still: boolean;
  /** The name of the step that asks first, while it asks. */
  readonly asked: Signal<string | null>;
  /** Takes the step, or asks first where it would leave something undone. */
  take(step: Step): void;
  /** Takes the step now. */
  go(step: Step, leftovers: Leftovers): void;
}

export function useSteps(): Steps | null {
  const table = useTable();
  const ask = useAsk();
  const asked = useSignal<string | null>(null);
  const session = table.session.value;
  const place = `${session?.stage} ${session?.turn} ${session?.phase} ${session?.gate}`;
  const { settled } = useSettled(place);
  useEffect(() => void (asked.value = null), [place]);
  if (session === null) return null;
  const still = !settled || ask.waiting.value;
  const go = (step: Step, leftovers: Leftovers) => {
    asked.value = null;
    if (!still) void ask.of(step.command(leftovers));
  };
  return {
    course: courseOf(session, table.scenario.value, table.cards.get("course", "course")),
    ask,
    still,
    asked,
    take: (step) => {
      if (still) return;
      if (asksFirst(step, draftsAt(table, step))) asked.value = step.name;
      else go(step, "keep");
    },
    go,
  };
}

function asksFirst(step: Step, drafts: readonly string[]): boolean {
  return step.says !== undefined || step.leaves.length > 0 || step.skips.length > 0 || drafts.length > 0;
}

/** The sides whose moves in writing the step would leave. */
export function draftsAt(table: Table, { drafts }: Step): readonly string[] {
  return drafts === "untouched" ? [] : table.drafting.value;
}

/** All steps that a course has now. */
export function stepsOf({ start, next, close, back, jumps, hotWash, end }: Course): readonly Step[] {
  return [start, next, close, back, ...jumps, hotWash, end].filter((step) => step !== null);
}
