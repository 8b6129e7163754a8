import { useLayoutEffect, useRef } from "preact/hooks";
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
  /** Answers whether it was taken; where it was not, the words stay in hand. */
  onSave(body: string, tag: string | null): Promise<boolean>;
  onClose(): void;
}

/** Changes words that stand. */
export function EditWords({ slot, label, before, tag, onSave, onClose }: Props) {
  const table = useTable();
  const kept = table.scratch.of(slot);
  const chosen = useSignal(tag ?? null);
  const form = useRef<HTMLFormElement>(null);
  useLayoutEffect(() => {
    if (kept.text.peek() === "") kept.write(before);
    form.current?.querySelector("textarea")?.focus();
  }, []);
  const text = kept.text.value;
  const saving = useSignal(false);
  const waits = saving.value && table.line.value.state !== "open";
  const save = async () => {
    if (saving.value || codePointCount(text) > words.limit) return;
    saving.value = true;
    const taken = await onSave(text.trim(), chosen.value);
    saving.value = false;
    if (!taken) return;
    kept.clear();
    onClose();
  };
  return (
    <form
      ref={form}
      class="edit"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <TextArea label={label} labelFor="ears" value={text} onWrite={(value) => kept.write(value)} limit={words.limit} keptAt={kept.keptAt.value} hint={waits ? words.saving : undefined} onSend={() => void save()} />
      <div class="note-foot">
        {tag === undefined ? <span /> : <TagChoice tag={chosen.value} onPick={(picked) => (chosen.value = picked)} />}
        <span class="note-buttons">
          <Button
            onClick={() => {
              kept.clear();
              onClose();
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
