import { useSignal } from "@preact/signals";
import { isClosed } from "../play/names";
import { Answer, useAsk } from "../play/useAsk";
import { useTable } from "../state/table";
import { Badge } from "../ui/Badge";
import { Button } from "../ui/Button";
import { Field } from "../ui/Field";
import { TextArea } from "../ui/TextArea";
import { board, common, consolePage as desk } from "../words";
import type { ActorCard } from "../wire/types";

const words = desk.budgets;
const LARGEST = 100;

/** What each side may spend in a turn, to be changed with a reason. */
export function BudgetsBox() {
  const actors = useTable().cards.of("actor");
  return (
    <section class="box">
      <header class="box-head">
        <h2 class="box-title">{board.budgets.title}</h2>
      </header>
      <ul class="lines">
        {actors.map((actor) => (
          <Budget key={actor.actor} actor={actor} />
        ))}
      </ul>
    </section>
  );
}

function Budget({ actor }: { actor: ActorCard }) {
  const closed = isClosed(useTable());
  const open = useSignal(false);
  return (
    <li>
      <div class="budget">
        <Badge actor={actor} /> <span>{actor.name}</span>
        <span class="quiet">{board.budgets.left(actor.budgetLeft ?? 0, actor.budget ?? 0)}</span>
        {closed ? null : (
          <button type="button" class="text-button" aria-expanded={open.value} aria-label={`${words.set}: ${actor.name}`} onClick={() => (open.value = !open.value)}>
            {words.set}
          </button>
        )}
      </div>
      {open.value ? <SetBudget actor={actor} done={() => (open.value = false)} /> : null}
    </li>
  );
}

function SetBudget({ actor, done }: { actor: ActorCard; done: () => void }) {
  const ask = useAsk();
  const points = useSignal(String(actor.budget ?? 0));
  const why = useSignal("");
  const wanted = Number(points.value);
  const bad = points.value.trim() === "" || !Number.isInteger(wanted) || wanted < 0 || wanted > LARGEST;
  const send = async () => {
    if ((await ask.of({ type: "set-budget", actor: actor.actor, points: wanted, why: why.value })) !== null) done();
  };
  return (
    <form
      class="about stack-tight"
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      <Field label={words.points} value={points.value} inputMode="numeric" onWrite={(text) => (points.value = text)} problem={bad ? words.bad : null} />
      <TextArea label={words.why} value={why.value} onWrite={(text) => (why.value = text)} limit={2_000} />
      <div class="row row-end">
        <Button size="small" onClick={done}>
          {common.cancel}
        </Button>
        <Button size="small" manner="main" submits disabled={bad || why.value.trim() === "" || ask.waiting.value}>
          {words.set}
        </Button>
      </div>
      <Answer ask={ask} />
    </form>
  );
}
