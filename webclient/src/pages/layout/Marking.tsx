import "./layout.css";

/** The session's marking, such as EXERCISE; nothing where none is set. */
export function Marking({ text }: { text: string | undefined }) {
  if (text === undefined || text === "") return null;
  return <p class="page-marking">{text}</p>;
}
