import { points, signed } from "../play/points";
import { useTable } from "../state/table";
import { InjectChip, MoveChip } from "../ui/Chip";
import type { IndicatorCardMoved, IndicatorCard, Push } from "../wire/types";
import { board as words } from "../words";

/** What moved it in this turn, at a glance. */
export function MovedNow({ indicator }: { indicator: IndicatorCard }) {
  const turn = useTable().session.value?.turn ?? 0;
  const now = indicator.moved.filter((moved) => moved.turn === turn);
  if (now.length === 0) return null;
  return (
    <p class="indicator-why row quiet">
      {words.indicators.thisTurn}
      {now.map((moved, at) => (
        <span key={at} class="row">
          <Why indicator={indicator} moved={moved} />
        </span>
      ))}
    </p>
  );
}

/** Each time that it moved, the latest first: from where to where, and what did it. */
export function MovedSoFar({ indicator }: { indicator: IndicatorCard }) {
  if (indicator.moved.length === 0) return null;
  return (
    <ul class="stack-tight" aria-label={words.indicators.movedSoFar}>
      {indicator.moved.toReversed().map((moved, at) => (
        <li key={at} class="row">
          {words.indicators.step(moved.turn, points(moved.from), points(moved.to))} <Why indicator={indicator} moved={moved} />
        </li>
      ))}
    </ul>
  );
}

/** What did it, as far as this seat may know. */
function Why({ indicator, moved }: { indicator: IndicatorCard; moved: IndicatorCardMoved }) {
  if (moved.why.length === 0) return <span>{words.indicators.moved(signed(moved.to - moved.from))}</span>;
  return (
    <>
      {moved.why.map((push, at) => (
        <span key={at} class="push">
          <Source push={push} /> <By indicator={indicator} push={push} />
        </span>
      ))}
    </>
  );
}

function Source({ push: { cause } }: { push: Push }) {
  switch (cause.type) {
    case "of-effect":
      return cause.source.type === "of-move" ? <MoveChip move={cause.source.move} /> : <InjectChip inject={cause.source.inject} />;
    case "drift":
      return <>{words.indicators.drift}</>;
    case "by-hand":
      return <>{words.indicators.byHand}</>;
    case "correction":
      return <>{words.indicators.correction}</>;
  }
}

/** By how much; of one that follows from others, through which. */
function By({ indicator, push }: { indicator: IndicatorCard; push: Push }) {
  const through = useTable().cards.get("indicator", push.indicator);
  if (push.indicator === indicator.indicator || through === undefined) return <strong>{signed(push.wanted)}</strong>;
  return <>{words.indicators.through(through.name)}</>;
}
