import { common } from "../../words";
import "./layout.css";

/** The session's marking, such as EXERCISE; nothing where none is set. */
export function Marking({ text }: { text: string | undefined }) {
  if (text === undefined || text === "") return null;
  return (
    <aside class="page-marking" aria-label={common.marking}>
      {text}
    </aside>
  );
}
