import { useSignal } from "@preact/signals";
import { colleagues } from "../../play/names";
import { useTable } from "../../state/table";
import { play, turn as words } from "../../words";
import { Button } from "../../ui/Button";
import { DraftForm } from "./DraftForm";
import "./drafting.css";

/** One's side writes its moves together: several drafts, one in hand. */
export function Drafting() {
  const table = useTable();
  const me = table.me.value;
  const drafts = table.drafts.all.value;
  const { inHand } = table.drafts;
  const problem = useSignal(false);
  const actor = me?.actor ?? null;
  if (actor === null) return null;
  const current = drafts.find(({ id, from }) => id === inHand.value || from === inHand.value) ?? drafts[0];
  const open = async () => {
    problem.value = (await table.drafts.open()) === null;
  };
  const here = new Set(table.people.value.filter((person) => person.here === "here").map(({ seat }) => seat));
  const others = colleagues(table).filter(({ seat }) => here.has(seat)).map(({ name }) => name ?? play.blanked);
  return (
    <section class="stack drafting">
      <header class="spread">
        <h2 class="box-title">
          {words.draft.ours} <span class="quiet">{actor.name} · {words.draft.with(others)}</span>
        </h2>
        {actor.budget === undefined ? null : <span class="quiet">{words.draft.budget(actor.budgetLeft ?? 0, actor.budget)}</span>}
      </header>
      {drafts.length > 1 ? (
        <div class="row">
          {drafts.map((draft, at) => (
            <button key={draft.id} type="button" class="pill" aria-pressed={draft.id === current?.id} onClick={() => table.drafts.hold(draft.id)}>
              {draft.slots.title?.text.slice(0, 30) || words.draft.pick(at + 1)}
            </button>
          ))}
        </div>
      ) : null}
      {current === undefined ? null : <DraftForm key={current.id} draft={current} />}
      <div class="row">
        <Button size="small" manner={current === undefined ? "main" : "quiet"} onClick={() => void open()}>
          {current === undefined ? words.draft.start : words.draft.another}
        </Button>
        {problem.value ? <span class="answer" data-tone="problem">{words.draft.notOpened}</span> : null}
      </div>
    </section>
  );
}
