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

/** A button with words on it. */
export function Button({ manner = "plain", size = "usual", submits = false, children, ...rest }: Props) {
  return (
    <button {...rest} type={submits ? "submit" : "button"} class={`button ${rest["class"] ?? ""}`} data-manner={manner} data-size={size}>
      {children}
    </button>
  );
}
