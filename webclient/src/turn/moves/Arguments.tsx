import { isClosed, isWhiteCell, nameOf } from "../../play/names";
import { OffTheWall } from "../../play/OffTheWall";
import { Answer, useAsk, type Ask } from "../../play/useAsk";
import { useTable } from "../../state/table";
import { EvidenceChips } from "../../ui/Chip";
import { RoleBadge } from "../../ui/RoleBadge";
import { common, play, turn as words } from "../../words";
import type { ArgumentCard, FromASeat, MoveCard, Side, Strength } from "../../wire/types";

/** The two sides of a move: its own reasons and what others said, with what each rests on. */
export function Arguments({ move, said }: { move: MoveCard; said: readonly ArgumentCard[] }) {
  const ask = useAsk();
  const standing = said.filter((argument) => argument.standing === "made");
  const forIt = standing.filter(({ side }) => side === "for");
  const against = standing.filter(({ side }) => side === "against");
  return (
    <>
      <p class="small-head">{words.moves.why}</p>
      {move.reasons.length === 0 && forIt.length === 0 ? <p class="quiet">{words.moves.noReasons}</p> : null}
      <ul class="lines">
        {move.reasons.map((reason, at) => (
          <li key={at} class="argument" data-strength={reason.strength}>
            <Sign side="for" strength={reason.strength} />
            <div>
              <span class="said">{reason.text ?? common.blanked}</span> <EvidenceChips of={reason.evidence} />
            </div>
            <Mark move={move.move} ask={ask} strength={reason.strength} to={(strength) => ({ type: "mark-reason", move: move.move, reason: at, strength })} />
          </li>
        ))}
        {forIt.map((argument) => (
          <Said key={argument.argument} argument={argument} ask={ask} />
        ))}
      </ul>
      {against.length === 0 ? null : (
        <>
          <p class="small-head">{words.moves.against}</p>
          <ul class="lines">
            {against.map((argument) => (
              <Said key={argument.argument} argument={argument} ask={ask} />
            ))}
          </ul>
        </>
      )}
      <Answer ask={ask} />
    </>
  );
}

function Said({ argument, ask }: { argument: ArgumentCard; ask: Ask }) {
  const table = useTable();
  const isMine = argument.seat === table.place.seat;
  return (
    <li class="argument" data-strength={argument.strength}>
      <Sign side={argument.side} strength={argument.strength} />
      <div title={nameOf(table, argument.seat)}>
        <RoleBadge role={argument.role} size="small" /> <span class="said">{argument.text ?? common.blanked}</span>{" "}
        <EvidenceChips of={argument.evidence} />
        {isMine && !isWeighed(table, argument.move) ? (
          <button type="button" class="text-button" onClick={() => void ask.of({ type: "withdraw-argument", argument: argument.argument })}>
            {words.moves.takeBack}
          </button>
        ) : null}
        {argument.text === null ? null : <OffTheWall of={{ type: "of-argument", argument: argument.argument }} />}
      </div>
      <Mark
        move={argument.move}
        ask={ask}
        strength={argument.strength}
        to={(strength) => ({ type: "mark-argument", argument: argument.argument, strength })}
      />
    </li>
  );
}

interface MarkProps {
  move: string;
  ask: Ask;
  strength: Strength;
  to(strength: Strength): FromASeat;
}

/** The white cell marks what is strong, until it was weighed; everybody else reads it. */
function Mark({ move, ask, strength, to }: MarkProps) {
  const table = useTable();
  const isStrong = strength === "strong";
  if (!isWhiteCell(table) || isWeighed(table, move)) return isStrong ? <span class="quiet">{play.strong}</span> : null;
  return (
    <button type="button" class="pill" aria-pressed={isStrong} onClick={() => void ask.of(to(isStrong ? "plain" : "strong"))}>
      {isStrong ? words.moves.unmark : words.moves.markStrong}
    </button>
  );
}

function Sign({ side, strength }: { side: Side; strength: Strength }) {
  return (
    <span class="sign" data-side={side} data-strength={strength}>
      <span aria-hidden="true">{side === "for" ? "+" : "−"}</span>
      <span class="heard">{words.moves.sign[side]}</span>
    </span>
  );
}

/** Rolled on, ruled on, or closed: then what counted has been counted. */
function isWeighed(table: ReturnType<typeof useTable>, move: string): boolean {
  return isClosed(table) || table.cards.get("roll", move) !== undefined || table.cards.get("ruling", move) !== undefined;
}
