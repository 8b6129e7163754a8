import type { ComponentChildren } from "preact";
import { nameOf } from "../../play/names";
import { useCiteTarget } from "../../play/useCiteTarget";
import { useWriting } from "../../play/useWriting";
import { useTable, type Table } from "../../state/table";
import type { DraftField } from "../../state/draftField";
import { TextArea } from "../../ui/TextArea";
import { session, turn as words } from "../../words";
import type { MoveDraftSlot } from "../../wire/types";
import { CitedChips } from "./CitedChips";
import { writersIn } from "./draftView";
import { evidenceNamed, withAll, without } from "./evidence";

/** Most that one field may hold; the server's bound is on all of a move's texts together. */
const LIMIT = 10_000;

interface Props {
  draft: string;
  slot: MoveDraftSlot;
  label: string;
  labelFor?: "everyone" | "ears";
  /** Whether it takes evidence, as reasons do. */
  cites?: boolean;
  placeholder?: string;
}

/** A field of a draft that a side writes together: who holds it, what was merged, what it rests on. */
export function DraftText({ draft, slot, label, labelFor = "everyone", cites = false, placeholder }: Props) {
  const table = useTable();
  const field = table.drafts.field(draft, slot);
  const citations = useCiteTarget(`draft/${draft}/${slot}`, words.draft.slots[slot], (one) => field.write(field.text.peek(), withAll(field.evidence.peek(), [one])));
  const writing = useWriting(`draft/${draft}/${slot}`);
  const write = (text: string) => {
    const named = cites ? evidenceNamed(table.revision.peek(), field.text.peek(), text) : [];
    field.write(text, withAll(field.evidence.peek(), named));
  };
  const state = field.state.value;
  return (
    <div class="draft-text" data-state={state.is}>
      <TextArea
        label={label}
        labelFor={labelFor}
        value={field.text.value}
        onWrite={write}
        limit={LIMIT}
        {...(placeholder === undefined ? {} : { placeholder })}
        onFocus={() => {
          writing.begin();
          if (cites) citations.take();
        }}
        onBlur={writing.end}
        problem={state.is === "not-kept" ? session.notKept(state.why) : null}
        hint={<StateWords table={table} draft={draft} slot={slot} field={field} />}
      />
      {cites ? <CitedChips evidence={field.evidence.value} onRemove={(gone) => field.write(field.text.peek(), without(field.evidence.peek(), gone))} /> : null}
    </div>
  );
}

interface StateProps {
  table: Table;
  draft: string;
  slot: MoveDraftSlot;
  field: DraftField;
}

/** Who else is in this field, whose words wait, and whose words stand where. */
function StateWords({ table, draft, slot, field }: StateProps): ComponentChildren {
  const state = field.state.value;
  if (state.is === "held") return words.draft.held(nameOf(table, state.by));
  const others = writersIn(draft, table.people.value, table.place.seat).filter((one) => one.slot === slot);
  const mine = table.view.writing.value === `draft/${draft}/${slot}`;
  const written = table.drafts.all.value.find(({ id }) => id === draft)?.slots[slot];
  return [
    mine && others.length > 0 ? words.draft.bothHere(others.map(({ seat }) => nameOf(table, seat))) : "",
    written?.above === undefined ? "" : words.draft.merged(nameOf(table, written.above), nameOf(table, written.by)),
  ]
    .filter((said) => said !== "")
    .join(" ");
}
