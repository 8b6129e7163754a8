import { Grants } from "../pages/invitations/Grants";
import { actorName } from "../play/names";
import { bySide } from "../play/situation";
import { useTable, type Table } from "../state/table";
import { Button } from "../ui/Button";
import { Dialog } from "../ui/Dialog";
import { useSettled } from "../ui/useSettled";
import { common, consolePage as desk } from "../words";
import type { Leaving, Leftovers } from "../wire/types";
import type { Step } from "./courseOf";
import { LeftDrafts } from "./LeftDrafts";
import { draftsAt, stepsOf, type Steps } from "./useSteps";

const words = desk.course;

/** Asks before a step that leaves something undone, with what that is; a press that opened it twice does nothing here. */
export function StepDialog({ steps }: { steps: Steps }) {
  const step = stepsOf(steps.course).find(({ name }) => name === steps.asked.value);
  return step === undefined ? null : <Asking key={step.name} steps={steps} step={step} />;
}

function Asking({ steps, step }: { steps: Steps; step: Step }) {
  const table = useTable();
  const still = !useSettled("open", "").settled;
  const drafts = draftsAt(table, step);
  const chooses = drafts.length > 0 && step.drafts === "asked";
  const said = [step.says ?? [], step.skips.length === 0 ? [] : words.skips(step.skips), ...step.leaves.map((one) => leavingWords(table, one)), draftWords(table, step)].flat();
  const close = () => (steps.asked.value = null);
  const pick = (leftovers: Leftovers) => still || steps.go(step, leftovers);
  return (
    <Dialog title={step.name} onClose={close}>
      <div class="dialog-words">
        {said.length === 0 ? <p>{words.leavesNothing}</p> : said.map((sentence) => <p key={sentence}>{sentence}</p>)}
      </div>
      {chooses ? <LeftDrafts /> : null}
      {step === steps.course.end ? <Grants /> : null}
      <div class="dialog-foot">
        <Button aria-disabled={still} onClick={() => still || close()}>
          {common.cancel}
        </Button>
        {chooses ? (
          <Button aria-disabled={still} onClick={() => pick("submit")}>
            {words.submit}
          </Button>
        ) : null}
        <Button manner={step.manner ?? "main"} aria-disabled={still} onClick={() => pick("keep")}>
          {chooses ? words.keep : (step.action ?? step.name)}
        </Button>
      </div>
    </Dialog>
  );
}

function draftWords(table: Table, step: Step): string[] {
  const drafts = draftsAt(table, step);
  if (drafts.length === 0) return [];
  const names = drafts.map((actor) => actorName(table, actor));
  return [step.drafts === "left" ? words.draftsLeft(names) : words.leftoversSay(names)];
}

/** What a step leaves undone, in a sentence. */
export function leavingWords(table: Table, leaving: Leaving): string {
  switch (leaving.type) {
    case "nothing-submitted":
      return words.nothingSubmitted(leaving.actors.map((actor) => actorName(table, actor)));
    case "not-ruled":
      return words.notRuled(numbersOf(table, leaving.moves));
    case "still-to-come":
      return words.stillToCome(leaving.effects);
  }
}

function numbersOf(table: Table, moves: readonly string[]): string[] {
  const named = bySide(table, moves.flatMap((move) => table.cards.get("move", move) ?? []));
  return named.map((move) => move.number ?? words.sealedOf(actorName(table, move.actor)));
}
