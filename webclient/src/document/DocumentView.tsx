import type { Revision } from "../state/table";

/** The text, in numbered paragraphs. */
export function DocumentView({ revision }: { revision: Revision }) {
  return (
    <article>
      <h1>{revision.title}</h1>
    </article>
  );
}
