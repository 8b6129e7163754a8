import type { ComponentChildren } from "preact";
import { useId } from "preact/hooks";
import "./ui.css";

interface Around {
  label: string;
  /** One sentence under the field. */
  hint?: ComponentChildren;
  /** What is wrong, in words one can act on. */
  problem?: ComponentChildren;
}

interface Props extends Around {
  value: string;
  onWrite(value: string): void;
  type?: "text" | "password" | "search" | "url" | "email";
  name?: string;
  autocomplete?: string;
  autocapitalize?: "off" | "words" | "characters";
  enterkeyhint?: "go" | "next" | "done";
  spellcheck?: boolean;
  placeholder?: string;
  inputMode?: "text" | "numeric" | "decimal" | "search";
  required?: boolean;
  autofocus?: boolean;
  disabled?: boolean;
  onBlur?(): void;
  onFocus?(): void;
}

/** One line to write in, with its label above and what is wrong below. */
export function Field({ label, hint, problem, value, onWrite, type = "text", ...rest }: Props) {
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <input
        dir="auto"
        {...rest}
        // The kinds differ to the types only in what Field leaves alone.
        type={type as "text"}
        id={id}
        value={value}
        aria-invalid={problem ? true : undefined}
        aria-describedby={`${id}-hint`}
        onInput={(event) => onWrite(event.currentTarget.value)}
      />
      <Under id={`${id}-hint`} hint={hint} problem={problem} />
    </div>
  );
}

interface Option {
  value: string;
  label: string;
}

/** One of several, from a list. */
export function Select(props: Around & { value: string; options: readonly Option[]; onPick(value: string): void }) {
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{props.label}</label>
      <select id={id} value={props.value} onChange={(event) => props.onPick(event.currentTarget.value)}>
        {props.options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
      <Under id={`${id}-hint`} hint={props.hint} problem={props.problem} />
    </div>
  );
}

export function Under({ id, hint, problem }: { id: string; hint?: ComponentChildren; problem?: ComponentChildren }) {
  return (
    <div id={id} class="field-under">
      {problem ? <span class="field-problem">{problem}</span> : hint}
    </div>
  );
}
