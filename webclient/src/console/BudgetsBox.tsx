import { isClosed } from "../play/names";
import { Answer, useAsk } from "../play/useAsk";
import { useKept, useOpened } from "../play/useKept";
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
  const [picked, pick] = useOpened("budget");
  const open = picked === actor.actor;
  return (
    <li>
      <div class="budget">
        <Badge actor={actor} /> <span>{actor.name}</span>
        <span class="quiet">{board.budgets.left(actor.budgetLeft ?? 0, actor.budget ?? 0)}</span>
        {closed ? null : (
          <button type="button" class="text-button" aria-expanded={open} aria-label={`${words.set}: ${actor.name}`} onClick={() => pick(open ? null : actor.actor)}>
            {words.set}
          </button>
        )}
      </div>
      {open ? <SetBudget actor={actor} done={() => pick(null)} /> : null}
    </li>
  );
}

function SetBudget({ actor, done }: { actor: ActorCard; done: () => void }) {
  const ask = useAsk();
  const kept = useKept(`budget/${actor.actor}`, { points: String(actor.budget ?? 0), why: "" });
  const { points, why } = kept.form;
  const close = () => {
    kept.done();
    done();
  };
  const wanted = Number(points);
  const bad = points.trim() === "" || !Number.isInteger(wanted) || wanted < 0 || wanted > LARGEST;
  const send = async () => {
    if ((await ask.of({ type: "set-budget", actor: actor.actor, points: wanted, why })) !== null) close();
  };
  return (
    <form
      class="about stack-tight"
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      <Field label={words.points} value={points} inputMode="numeric" onWrite={(text) => kept.change({ points: text })} problem={bad ? words.bad : null} />
      <TextArea label={words.why} value={why} onWrite={(text) => kept.change({ why: text })} limit={2_000} keptAt={kept.keptAt} />
      <div class="row row-end">
        <Button size="small" onClick={close}>
          {common.cancel}
        </Button>
        <Button size="small" manner="main" submits disabled={bad || why.trim() === "" || ask.waiting.value}>
          {words.set}
        </Button>
      </div>
      <Answer ask={ask} />
    </form>
  );
}
