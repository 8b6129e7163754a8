import type { Problem } from "../../http/problem";

/** Why it was refused; the server's own words are marked as English, for whoever hears the page in another language. */
export function ProblemWords({ of: { words, english = "" } }: { of: Problem }) {
  return (
    <>
      <span lang="en">{english}</span>
      {words.slice(english.length)}
    </>
  );
}
