import { useSignal, type Signal } from "@preact/signals";
import { useEffect, useLayoutEffect, useRef } from "preact/hooks";
import { nameOf } from "../../play/names";
import { isIn } from "../../play/situation";
import { Answer, useAsk } from "../../play/useAsk";
import { useTable, type Table } from "../../state/table";
import type { KeptDraft } from "../../state/drafts";
import { Button } from "../../ui/Button";
import { Confirm } from "../../ui/Dialog";
import { Kept } from "../../ui/TextArea";
import { turn as words } from "../../words";
import type { ActionSpec, Disclosure, MoveDraftSlot } from "../../wire/types";
import { Catalogue } from "./Catalogue";
import { CiteRow, Uncited } from "./CiteRow";
import { DraftText } from "./DraftText";
import { withAll } from "./evidence";
import { lastWritten, overBudget, readDraft, REASONS, reasonsShown, writersIn } from "./draftView";

/** One move in writing. */
export function DraftForm({ draft }: { draft: KeptDraft }) {
  const table = useTable();
  const form = useRef<HTMLDivElement>(null);
  const number = useSignal("");
  useLayoutEffect(() => {
    if (table.drafts.comesNow(draft)) form.current?.querySelector<HTMLElement>("button.pill")?.focus();
  }, []);
  const written = lastWritten(draft);
  const actions = table.cards.of("action").map(({ action }) => action).filter(({ actors }) => actors.includes(draft.actor));
  // As it stands here, and not when the server has kept it: the next field must not come under a hand that presses by then.
  const isBegun = (slot: MoveDraftSlot) => {
    const { text, evidence } = table.drafts.field(draft.id, slot);
    return text.value !== "" || evidence.value.length > 0;
  };
  const reasons = REASONS.slice(0, reasonsShown(isBegun));
  const citing = table.view.citing.value;
  const first = table.drafts.field(draft.id, "reason-1");
  return (
    <div ref={form} class="stack draft">
      <p class="spread quiet draft-head">
        <Writers draft={draft.id} />
        {written === null || isTyped(table, draft) ? null : <Kept at={draft.keptAt} what={words.draft.kept} />}
      </p>
      <WithWhat draft={draft} actions={actions} />
      <DraftText draft={draft.id} slot="title" label={words.draft.what} />
      <DraftText draft={draft.id} slot="effect" label={words.draft.effect} />
      <section class="stack" aria-label={words.draft.why}>
        <p class="small-head">{words.draft.why}</p>
        {reasons.map((slot, at) => (
          <DraftText key={slot} draft={draft.id} slot={slot} cites label={words.draft.reason(at + 1)} labelFor="ears" placeholder={words.draft.reason(at + 1)} />
        ))}
        <CiteRow
          into={citing?.label ?? words.draft.slots["reason-1"]}
          number={number}
          add={(one) => (citing === null ? first.write(first.text.peek(), withAll(first.evidence.peek(), [one])) : citing.add(one))}
        />
      </section>
      <Disclosed draft={draft} />
      <Submit draft={draft} actions={actions} uncited={number} />
    </div>
  );
}

/** Whether something of it stands here alone, until the server keeps it. */
function isTyped(table: Table, draft: KeptDraft): boolean {
  return (["action", "title", "effect", "disclosure", ...REASONS] as const).some((slot) => {
    const { is } = table.drafts.field(draft.id, slot).state.value;
    return is === "typing" || is === "held" || is === "not-kept";
  });
}

function Writers({ draft }: { draft: string }) {
  const table = useTable();
  const writers = writersIn(draft, table.people.value, table.place.seat);
  return (
    <span aria-live="polite">
      {writers.map(({ seat, slot }) => words.draft.writing(nameOf(table, seat), words.draft.slots[slot])).join(" · ")}
    </span>
  );
}

/** A card of the catalogue, or one's own words. */
function WithWhat({ draft, actions }: { draft: KeptDraft; actions: readonly ActionSpec[] }) {
  const table = useTable();
  const action = table.drafts.field(draft.id, "action");
  const title = table.drafts.field(draft.id, "title");
  const chosen = actions.find(({ id }) => id === action.text.value)?.id ?? null;
  const free = useSignal(chosen === null && title.text.peek() !== "");
  useEffect(() => {
    // A card that somebody else of one's side took is shown here too.
    if (chosen !== null) free.value = false;
  }, [chosen]);
  const choose = (picked: ActionSpec) => {
    const former = actions.find(({ id }) => id === action.text.peek())?.title ?? "";
    action.write(picked.id);
    if (title.text.peek().trim() === "" || title.text.peek() === former) title.write(picked.title);
  };
  const own = () => {
    free.value = true;
    if (action.text.peek() !== "") action.write("");
  };
  return (
    <section class="stack-tight" aria-label={words.draft.source}>
      <div class="row">
        <button type="button" class="pill" aria-pressed={!free.value} onClick={() => (free.value = false)}>
          {words.draft.fromCatalogue}
        </button>
        <button type="button" class="pill" aria-pressed={free.value} onClick={own}>
          {words.draft.ownWords}
        </button>
      </div>
      {free.value ? null : <Catalogue actions={actions} chosen={chosen} onChoose={choose} />}
    </section>
  );
}

function Disclosed({ draft }: { draft: KeptDraft }) {
  const table = useTable();
  const field = table.drafts.field(draft.id, "disclosure");
  const chosen: Disclosure = field.text.value === "open" ? "open" : "sealed";
  return (
    <fieldset class="stack-tight">
      <legend class="heard">{words.draft.disclosure}</legend>
      <div class="row">
        {(["sealed", "open"] as const).map((way) => (
          <label key={way} class="pick">
            <input type="radio" class="heard" name={`${draft.id}-disclosure`} checked={chosen === way} onChange={() => field.write(way)} />
            <span class="pill">{words.draft[way]}</span>
          </label>
        ))}
      </div>
      <p class="quiet">{chosen === "open" ? words.draft.openReaders : words.draft.sealedReaders(table.me.value?.actor?.name ?? "")}</p>
    </fieldset>
  );
}

function Submit({ draft, actions, uncited }: { draft: KeptDraft; actions: readonly ActionSpec[]; uncited: Signal<string> }) {
  const table = useTable();
  const ask = useAsk();
  const dropping = useSignal(false);
  const leavingOut = useSignal(false);
  const { title, cost, disclosure, isEmpty } = readDraft(draft, actions);
  const short = overBudget(cost, table.me.value?.actor?.budgetLeft);
  const typing = isTyped(table, draft);
  const isTooMuch = (["title", "effect", ...REASONS] as const).some((slot) => table.drafts.field(draft.id, slot).state.value.is === "not-kept");
  const submit = async () => {
    if ((await ask.of({ type: "submit-move", draft: draft.id, version: draft.version })) !== null) table.view.citing.value = null;
  };
  const drop = () => {
    table.drafts.drop(draft.id);
    table.view.citing.value = null;
  };
  const action = disclosure === "open" ? words.draft.submitOpen : words.draft.submitSealed;
  const isOpenNow = isIn(table.session.value, "move");
  const hint = !isOpenNow ? words.draft.closed : isEmpty || title === "" ? words.draft.missing.title : isTooMuch ? words.draft.notKept : typing ? words.draft.typing : "";
  return (
    <div class="stack-tight">
      <div class="spread">
        <Button manner="quiet" size="small" onClick={() => (dropping.value = true)}>
          {words.draft.drop}
        </Button>
        <Button
          manner="main"
          disabled={!isOpenNow || title === "" || typing || ask.waiting.value}
          onClick={() => (uncited.value === "" ? void submit() : (leavingOut.value = true))}
        >
          {action}
        </Button>
      </div>
      <p class="quiet draft-hint">{short > 0 ? words.draft.over(short) : hint}</p>
      <Answer ask={ask} />
      {leavingOut.value ? (
        <Uncited number={uncited.value} action={words.draft.cite.without(action)} onConfirm={() => void submit()} onClose={() => (leavingOut.value = false)} />
      ) : null}
      {dropping.value ? (
        <Confirm title={words.draft.drop} action={words.draft.drop} manner="danger" onConfirm={drop} onClose={() => (dropping.value = false)}>
          <p>{words.draft.dropAsk}</p>
        </Confirm>
      ) : null}
    </div>
  );
}
