import type { ButtonHTMLAttributes, ComponentChildren } from "preact";
import "./ui.css";

type Manner = "main" | "plain" | "quiet" | "danger";

interface Props extends Omit<ButtonHTMLAttributes<HTMLButtonElement>, "type"> {
  /** main: the one thing to do here; plain: another; quiet: words that can be pressed; danger: final. */
  manner?: Manner;
  size?: "small" | "usual";
  submits?: boolean;
  children: ComponentChildren;
}

/**
 * A button with words on it. A press made twice is one press: the browser counts what a hand presses in one place
 * within half a second, whatever button stands there by then; and a key that is held down presses once.
 */
export function Button({ manner = "plain", size = "usual", submits = false, children, onClick, ...rest }: Props) {
  return (
    <button
      {...rest}
      type={submits ? "submit" : "button"}
      class={`button ${rest["class"] ?? ""}`}
      data-manner={manner}
      data-size={size}
      onKeyDown={(event) => {
        if (event.repeat && event.key === "Enter") event.preventDefault();
      }}
      onClick={(event) => {
        // What a form would send twice is not sent either.
        if (event.detail > 1) event.preventDefault();
        else onClick?.(event);
      }}
    >
      {children}
    </button>
  );
}
