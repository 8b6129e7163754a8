import { useSignal, type Signal } from "@preact/signals";
import { useEffect, useRef } from "preact/hooks";
import { toast } from "../ui/Live";
import { common, play as words } from "../words";
import type { Outcome } from "../state/commands";
import { useTable } from "../state/table";
import type { FromASeat } from "../wire/types";
import "./play.css";

type Refused = Extract<Outcome, { accepted: false }>;

/** One place on the page from which things are asked of the session. */
export interface Ask {
  /** What the server said when it did not take the last command. */
  readonly problem: Signal<Refused | null>;
  /** Whether the last command still waits for its answer. */
  readonly waiting: Signal<boolean>;
  /** Resolves to what the command made, or null when it was refused. */
  of(command: FromASeat): Promise<string | null>;
}

/** Sends commands and keeps, for the place that asked, what became of the last one. */
export function useAsk(): Ask {
  const table = useTable();
  const problem = useSignal<Refused | null>(null);
  const waiting = useSignal(false);
  const here = useRef(true);
  useEffect(() => () => void (here.current = false), []);
  const of = async (command: FromASeat) => {
    waiting.value = true;
    problem.value = null;
    const outcome = await table.send(command);
    waiting.value = false;
    if (outcome.accepted) return outcome.id;
    problem.value = outcome;
    // The place may be gone by then: a phase that closed takes its form along.
    if (!here.current) toast(common.notTaken(outcome.message));
    return null;
  };
  return { problem, waiting, of };
}

/** Says, where something was asked, that it was refused and why, or that it waits for the line. */
export function Answer({ ask }: { ask: Ask }) {
  const table = useTable();
  const offline = ask.waiting.value && table.line.value.state !== "open";
  const problem = ask.problem.value;
  const said = problem?.message ?? (offline ? words.waitsToBeSent : null);
  // Where somebody else has done it by then, nothing went wrong.
  const calm = problem === null || problem.code === "moved-on";
  return (
    <output class="answer said" data-tone={calm ? "waiting" : "problem"} hidden={said === null}>
      {said}
    </output>
  );
}
