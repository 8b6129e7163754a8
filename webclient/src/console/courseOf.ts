import type { CourseCard, FromASeat, Juncture, Leaving, Leftovers, PhaseKind, PhaseSpec, ScenarioCard, SessionCard } from "../wire/types";
import { consolePage as desk } from "../words";

const words = desk.course;

/** A step of the course, pinned to where play stood when its button was drawn. */
export interface Step {
  /** What its button says. */
  readonly name: string;
  readonly command: (leftovers: Leftovers) => FromASeat;
  /** What it would leave undone, as the server sees it. */
  readonly leaves: readonly Leaving[];
  /** The phases that it passes over, by name. */
  readonly skips: readonly string[];
  readonly drafts: Drafts;
  /** For what ends play: what it does, in words that are read before it. */
  readonly says?: string;
  /** What takes it there, where that is more than its name. */
  readonly action?: string;
  readonly manner?: "danger";
}

/** What becomes of moves in writing: nothing, they are left or taken along as one chooses, or they are left. */
type Drafts = "untouched" | "asked" | "left";

/** The steps that can be taken now; null for what cannot. */
export interface Course {
  readonly start: Step | null;
  readonly next: Step | null;
  readonly close: Step | null;
  readonly back: Step | null;
  readonly jumps: readonly Step[];
  readonly hotWash: Step | null;
  readonly end: Step | null;
}

/** @param card what the server says of the steps; only the white cell has it */
export function courseOf(session: SessionCard, scenario: ScenarioCard | null, card: CourseCard | undefined): Course {
  const phases = scenario?.phases ?? [];
  const running = session.stage === "running";
  const at = phases.findIndex(({ kind }) => kind === session.phase);
  const open = running && session.gate === "open" ? phases[at] : undefined;
  const from = junctureOf(session);
  const leaves = card?.leaving ?? [];
  const drafts = open?.kind === "move" ? "asked" : "untouched";
  const back = phases.find(({ kind }) => kind === card?.back);
  const end = { leaves: card?.ending ?? [], skips: [], drafts: open?.kind === "move" ? "left" : "untouched" } as const;
  return {
    start: session.stage === "lobby" ? { ...PLAIN, name: words.start, command: () => ({ type: "start-play" }) } : null,
    next: running ? nextOf(session, phases[at + 1], scenario?.turns.length ?? 0, { ...PLAIN, leaves, drafts }) : null,
    close: open === undefined ? null : { ...PLAIN, leaves, drafts, name: words.close(open.name), command: (leftovers) => ({ type: "close-phase", from, leftovers }) },
    back: running && back !== undefined ? { ...PLAIN, name: words.reopen(back.name), command: () => ({ type: "reopen-phase", from }) } : null,
    jumps: running ? phases.slice(at + 2).map((phase, past) => jump(from, phase, phases.slice(at + 1, at + 2 + past), { ...PLAIN, leaves, drafts })) : [],
    hotWash: running ? { ...end, name: words.hotWash, says: words.hotWashSays, command: () => ({ type: "open-hot-wash", from }) } : null,
    end:
      session.stage === "closed"
        ? null
        : { ...end, name: words.closeSession, says: words.closeSays, action: words.closeAction, manner: "danger", command: () => ({ type: "close-session", from }) },
  };
}

const PLAIN = { leaves: [], skips: [], drafts: "untouched" } as const;
type Losing = Pick<Step, "leaves" | "skips" | "drafts">;

export function junctureOf({ turn, phase, gate }: SessionCard): Juncture {
  return { turn, gate, ...(phase === undefined ? {} : { phase }) };
}

function nextOf(session: SessionCard, following: PhaseSpec | undefined, turns: number, losing: Losing): Step | null {
  if (following === undefined && session.turn >= turns) return null;
  const from = junctureOf(session);
  return {
    ...losing,
    name: following === undefined ? words.openTurn(session.turn + 1) : words.open(following.name),
    command: (leftovers) => ({ type: "open-next-phase", from, leftovers }),
  };
}

function jump(from: Juncture, { kind, name }: PhaseSpec, over: readonly PhaseSpec[], losing: Losing): Step {
  const phase: PhaseKind = kind;
  return { ...losing, name: words.open(name), skips: over.map((one) => one.name), command: (leftovers) => ({ type: "open-phase", from, phase, leftovers }) };
}
