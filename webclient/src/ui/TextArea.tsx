import type { ComponentChildren, TextareaHTMLAttributes } from "preact";
import { useId, useLayoutEffect, useRef } from "preact/hooks";
import { codePointCount } from "../document/codepoints";
import { timeOfDay } from "../state/clock";
import { common } from "../words";
import { Under } from "./Field";
import "./ui.css";

interface Props extends Omit<TextareaHTMLAttributes<HTMLTextAreaElement>, "label" | "onInput"> {
  label: string;
  /** Hides the label from eyes, where what stands above already says it. */
  labelFor?: "everyone" | "ears";
  value: string;
  onWrite(value: string): void;
  /** At most so many characters; the count shows as the end comes near. */
  limit: number;
  /** When it was last kept (ISO time); null while it is not, undefined where keeping is not the matter. */
  keptAt?: string | null | undefined;
  hint?: ComponentChildren;
  problem?: string | null;
  /** Ctrl+Enter. */
  onSend?(): void;
}

const NEAR = 0.8;
/** A field that takes more characters than this scrolls, and is not measured at each key. */
const GROWS_TO = 50_000;

/** Lines to write in: grows with the text, counts characters as people do, says when it is kept. */
export function TextArea({ label, labelFor = "everyone", value, onWrite, limit, keptAt, hint, problem, onSend, ...rest }: Props) {
  const id = useId();
  const area = useRef<HTMLTextAreaElement>(null);
  useLayoutEffect(() => {
    const box = area.current;
    if (box === null || limit > GROWS_TO) return;
    box.style.height = "auto";
    box.style.height = `${box.scrollHeight + 2}px`;
  }, [value]);
  // No text has more characters than units: far from its end nothing is counted.
  const count = value.length > limit * NEAR ? codePointCount(value) : 0;
  const over = count > limit;
  return (
    <div class="field">
      <label for={id} class={labelFor === "ears" ? "heard" : undefined}>
        {label}
      </label>
      <textarea
        rows={2}
        dir="auto"
        {...rest}
        ref={area}
        id={id}
        value={value}
        data-most={limit}
        aria-invalid={problem || over ? true : undefined}
        aria-describedby={`${id}-hint`}
        onInput={(event) => onWrite(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === "Enter" && (event.ctrlKey || event.metaKey) && onSend) {
            event.preventDefault();
            onSend();
          }
        }}
      />
      <div class="field-foot">
        <Under id={`${id}-hint`} hint={hint} problem={over ? common.tooLong(count - limit) : problem} />
        <span class="field-kept">
          {count > limit * NEAR && !over ? common.left(limit - count) : ""}
          {keptAt ? <Kept at={keptAt} /> : null}
        </span>
      </div>
    </div>
  );
}

/** "kept 10:46:12" */
export function Kept({ at, what }: { at: string; what?: string }) {
  return (
    <span class="kept">
      {what ? `${what} ` : ""}
      {common.kept(timeOfDay(at, "seconds"))}
    </span>
  );
}
