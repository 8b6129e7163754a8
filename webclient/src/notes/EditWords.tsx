import { useEffect, useRef } from "preact/hooks";
import { codePointCount } from "../document/codepoints";
import { useTable } from "../state/table";
import { Button } from "../ui/Button";
import { TextArea } from "../ui/TextArea";
import { common, notes as words } from "../words";
import { TagChoice } from "./Composer";
import { useSignal } from "@preact/signals";

interface Props {
  /** Where the changed words are kept while they are written. */
  slot: string;
  label: string;
  before: string;
  /** Undefined where there is no tag to change. */
  tag?: string | null;
  onSave(body: string, tag: string | null): void;
  onCancel(): void;
}

/** Changes words that stand. */
export function EditWords({ slot, label, before, tag, onSave, onCancel }: Props) {
  const table = useTable();
  const kept = table.scratch.of(slot);
  const chosen = useSignal(tag ?? null);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    if (kept.text.peek() === "") kept.write(before);
    form.current?.querySelector("textarea")?.focus();
  }, []);
  const text = kept.text.value;
  const save = () => {
    if (codePointCount(text) > words.limit) return;
    kept.clear();
    onSave(text.trim(), chosen.value);
  };
  return (
    <form
      ref={form}
      class="edit"
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <TextArea label={label} labelFor="ears" value={text} onWrite={(value) => kept.write(value)} limit={words.limit} keptAt={kept.keptAt.value} onSend={save} />
      <div class="note-foot">
        {tag === undefined ? <span /> : <TagChoice tag={chosen.value} onPick={(picked) => (chosen.value = picked)} />}
        <span class="note-buttons">
          <Button
            onClick={() => {
              kept.clear();
              onCancel();
            }}
          >
            {common.cancel}
          </Button>
          <Button manner="main" submits>
            {common.save}
          </Button>
        </span>
      </div>
    </form>
  );
}
