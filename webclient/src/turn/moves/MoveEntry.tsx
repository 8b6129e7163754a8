import { useSignal } from "@preact/signals";
import { paragraphAt } from "../../document/paragraphs";
import { isWhiteCell } from "../../play/names";
import { OffTheWall } from "../../play/OffTheWall";
import { isIn, waitsForRuling } from "../../play/situation";
import { Answer, useAsk } from "../../play/useAsk";
import { distinct } from "../../play/weigh";
import { timeOfDay } from "../../state/clock";
import { useTable, type Table } from "../../state/table";
import { Badge } from "../../ui/Badge";
import { Button } from "../../ui/Button";
import { EvidenceChips } from "../../ui/Chip";
import { Confirm } from "../../ui/Dialog";
import { lazy } from "../../ui/lazy";
import { useAskedFor } from "../../ui/useAskedFor";
import { common, play, turn as words } from "../../words";
import type { EvidenceView, MoveCard } from "../../wire/types";
import { TakenUpBy } from "../ruling/TakenUp";
import { ArgueForm } from "./ArgueForm";
import { ArguedBy } from "./ArguedBy";
import { Arguments } from "./Arguments";
import { RulingView } from "./RulingView";

const WhiteCellPart = lazy(() => import("../ruling/WhiteCellPart").then((m) => m.WhiteCellPart));

interface Props {
  move: MoveCard;
  /** Whether it stands open before anybody asks. */
  startsOpen: boolean;
}

/** A move as this seat may see it: folded to a line, or open with all that was said and ruled. */
export function MoveEntry({ move, startsOpen }: Props) {
  const table = useTable();
  const open = useSignal(startsOpen);
  const entry = useAskedFor<HTMLElement>(table.view.move, move.move, () => (open.value = true));
  const actor = table.cards.get("actor", move.actor);
  const title = move.title ?? common.blanked;
  return (
    <article ref={entry} class="box move" aria-label={[move.number, title].filter((part) => part !== undefined).join(", ")} data-main={open.value ? "" : undefined} data-colour={actor?.colour} data-fresh={isFresh(table, move) ? "" : undefined}>
      <header class="move-head">
        {actor === undefined ? null : <Badge actor={actor} />}
        <div class="stack-tight">
          <h3>
            <button type="button" class="fold-title said" aria-expanded={open.value} onClick={() => (open.value = !open.value)}>
              {title}
            </button>
          </h3>
          <p class="quiet">
            {aboutMove(table, move)} {open.value ? null : <EvidenceChips of={evidenceOf(table, move)} />}
          </p>
          {open.value ? null : <ArguedBy move={move} />}
        </div>
        {open.value ? null : <Outcome table={table} move={move} />}
      </header>
      {open.value ? <Inside move={move} /> : null}
    </article>
  );
}

function Inside({ move }: { move: MoveCard }) {
  const table = useTable();
  const said = table.cards.of("argument").filter((argument) => argument.move === move.move);
  const ruling = table.cards.get("ruling", move.move);
  const effect = move.effect ?? common.blanked;
  return (
    <>
      {effect === "" ? null : (
        <div class="stack-tight">
          <p class="small-head">{words.moves.effect}</p>
          <p class="said">{effect}</p>
        </div>
      )}
      <Arguments move={move} said={said} />
      {mayArgue(table, move) ? <ArgueForm move={move} /> : null}
      {mayWithdraw(table, move) ? <Withdraw move={move} /> : mayUseAgain(table, move) ? <UseAgain move={move} /> : null}
      {move.title === null ? null : <OffTheWall of={{ type: "of-move", move: move.move }} />}
      {ruling === undefined ? null : <RulingView move={move} ruling={ruling} />}
      {isWhiteCell(table) ? <WhiteCellPart move={move} said={said} /> : null}
    </>
  );
}

/** What a folded move rests on: each paragraph once, however many of its passages are cited. */
function evidenceOf(table: Table, move: MoveCard): readonly EvidenceView[] {
  const blocks = table.revision.value?.blocks ?? [];
  const seen = new Set<number>();
  return distinct(move.reasons.flatMap(({ evidence }) => evidence)).filter((one) => {
    const number = one.type === "fact-view" ? null : paragraphAt(blocks, one.passage.start);
    if (number === null) return true;
    const isNew = !seen.has(number);
    seen.add(number);
    return isNew;
  });
}

function Outcome({ table, move }: { table: Table; move: MoveCard }) {
  const ruling = table.cards.get("ruling", move.move);
  if (ruling === undefined) return <TakenUpBy move={move} />;
  return <span class="quiet outcome">{play.degree[ruling.corrections.at(-1)?.degree ?? ruling.degree]}</span>;
}

/** Begins a draft with what an earlier move of one's side says. */
function UseAgain({ move }: { move: MoveCard }) {
  const table = useTable();
  const problem = useSignal(false);
  const again = async () => {
    problem.value = (await table.drafts.open(move.move)) === null;
  };
  return (
    <div class="row row-end">
      {problem.value ? (
        <span class="answer" data-tone="problem">
          {words.draft.notOpened}
        </span>
      ) : null}
      <Button size="small" onClick={() => void again()}>
        {words.moves.again}
      </Button>
    </div>
  );
}

function Withdraw({ move }: { move: MoveCard }) {
  const table = useTable();
  const ask = useAsk();
  const asking = useSignal(false);
  const withdraw = async () => {
    table.drafts.takeUp(move.move);
    await ask.of({ type: "withdraw-move", move: move.move });
  };
  return (
    <div class="stack-tight">
      <div class="row row-end">
        <Button size="small" onClick={() => (asking.value = true)} disabled={ask.waiting.value}>
          {words.moves.withdraw}
        </Button>
      </div>
      <Answer ask={ask} />
      {asking.value ? (
        <Confirm title={words.moves.withdraw} action={words.moves.withdraw} onConfirm={() => void withdraw()} onClose={() => (asking.value = false)}>
          <p>{words.moves.withdrawAsk}</p>
        </Confirm>
      ) : null}
    </div>
  );
}

/** "U2 · was sealed until 10:52 · from the catalogue · cost 1" */
function aboutMove(table: Table, move: MoveCard): string {
  const action = move.action === undefined ? undefined : table.cards.get("action", move.action);
  const disclosed =
    move.standing === "withdrawn"
      ? words.moves.withdrawn
      : move.disclosure === "open"
        ? words.moves.open
        : move.revealedAt === undefined
          ? words.moves.sealedWaits
          : words.moves.wasSealed(timeOfDay(move.revealedAt));
  const source = move.action === undefined ? words.moves.own : action !== undefined && action.action.title !== move.title ? action.action.title : words.moves.action;
  return [move.number, disclosed, source, words.draft.cost(move.cost)].filter((part) => part !== undefined).join(" · ");
}

function mayArgue(table: Table, move: MoveCard): boolean {
  const role = table.me.value?.role;
  const session = table.session.value;
  const others = role?.type === "white-cell" || (role?.type === "player" && role.actor !== move.actor);
  const rolled = table.cards.get("roll", move.move) !== undefined;
  return others && !rolled && waitsForRuling(move) && (isIn(session, "argue") || isIn(session, "rule"));
}

function mayWithdraw(table: Table, move: MoveCard): boolean {
  const session = table.session.value;
  const isMine = table.me.value?.actor?.actor === move.actor;
  return isMine && isIn(session, "move") && move.turn === session?.turn && move.standing === "submitted";
}

/** Where its words were blanked, nothing comes back. */
function mayUseAgain(table: Table, move: MoveCard): boolean {
  const isMine = table.me.value?.actor?.actor === move.actor;
  return isMine && table.session.value?.stage === "running" && move.title !== null;
}

/** How long the one movement there is may still begin: a move shown just now slides in. */
const FRESH_MS = 2_000;

function isFresh(table: Table, move: MoveCard): boolean {
  return move.revealedAt !== undefined && table.clock.now() - Date.parse(move.revealedAt) < FRESH_MS;
}
