import { Badge } from "../ui/Badge";
import { Chip, paragraphLabel } from "../ui/Chip";
import type { Event, Evidence, Passage, Role } from "../wire/types";
import { SeatMark } from "../pages/layout/SeatMark";
import { common, logs } from "../words";
import { useReview } from "./desk";

/** ¶5, leading to the text on the left. */
export function LogPassageChip({ passage }: { passage: Passage }) {
  const { log, light, goTo } = useReview();
  const label = paragraphLabel(log.revision.blocks, passage);
  return (
    <Chip
      title={passage.exact}
      aria-label={common.goToPassage(label, passage.exact)}
      onPointerEnter={() => light(passage)}
      onPointerLeave={() => light()}
      onFocus={() => light(passage)}
      onBlur={() => light()}
      onClick={(event) => {
        event.stopPropagation();
        goTo(passage);
      }}
    >
      {label}
    </Chip>
  );
}

/** U2, leading to that move's line. */
export function LogMoveChip({ move }: { move: string }) {
  const { log, openLine } = useReview();
  return (
    <Chip
      onClick={(event) => {
        event.stopPropagation();
        openLine(move);
      }}
    >
      {log.cast.move(move) ?? "·"}
    </Chip>
  );
}

/** fact 4, leading to where it was established. One of the briefing stands nowhere in the log: it leads nowhere. */
function LogFactChip({ fact }: { fact: string }) {
  const { log, goToEvent } = useReview();
  const label = common.fact(log.cast.fact(fact));
  const seq = log.cast.established(fact);
  if (seq === undefined) {
    return (
      <span class="chip" data-dashed="" title={log.header.facts.find(({ id }) => id === fact)?.text}>
        {label}
      </span>
    );
  }
  return (
    <Chip dashed title={logs.goToFact} onClick={() => goToEvent(seq)}>
      {label}
    </Chip>
  );
}

export function LogChips({ of }: { of: readonly Evidence[] }) {
  if (of.length === 0) return null;
  return (
    <span class="chips">
      {of.map((evidence, at) =>
        evidence.type === "cited-fact" ? (
          <LogFactChip key={at} fact={evidence.fact} />
        ) : (
          <LogPassageChip key={at} passage={evidence.passage} />
        ),
      )}
    </span>
  );
}

/** Whoever had a role, with what the scenario says of their actor. */
export function LogRole({ role }: { role: Role }) {
  const { log } = useReview();
  const actor = role.type === "player" ? log.cast.actor(role.actor) : undefined;
  return <SeatMark role={role} actor={actor} size="small" />;
}

export function LogActor({ actor }: { actor: string }) {
  const { log } = useReview();
  const found = log.cast.actor(actor);
  return found === undefined ? null : <Badge actor={found} size="small" />;
}

/** What an event rests on, to be shown beside it. */
export function evidenceOf(event: Event): readonly Evidence[] {
  switch (event.type) {
    case "annotation-made":
      return [{ type: "cited-passage", passage: event.passage }];
    case "move-submitted":
      return event.content.reasons.flatMap((reason) => reason.evidence);
    case "argument-made":
      return event.evidence;
    case "move-ruled":
      return event.weighed;
    default:
      return [];
  }
}
