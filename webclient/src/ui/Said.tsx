import { codePointCount } from "../document/codepoints";
import { partsOf, type Part } from "../play/cited";
import { passageOf, wholeParagraph } from "../play/passages";
import { useTable, type Revision } from "../state/table";
import type { Passage } from "../wire/types";
import { MoveChip, PassageChip } from "./Chip";

/** Somebody's words as they were written; what they cite can be pointed at and pressed. */
export function Said({ children }: { children: string }) {
  return (
    <p class="said" dir="auto">
      {partsOf(children).map((part, at) => (
        <Piece key={at} part={part} />
      ))}
    </p>
  );
}

/** What cites nothing that this seat can see stays words. */
function Piece({ part }: { part: Part }) {
  const table = useTable();
  if (part.type === "move") {
    const move = table.cards.of("move").find(({ number }) => number === part.words);
    return move === undefined ? part.words : <MoveChip move={move.move} />;
  }
  if (part.type === "paragraph") {
    const revision = table.revision.value;
    const passage = revision === null ? null : passageIn(revision, part.number, part.quote);
    return passage === null ? part.words : <PassageChip passage={passage} />;
  }
  return part.words;
}

/** The words quoted from a paragraph, or all of it where it does not say them. */
function passageIn(revision: Revision, number: number, quote: string | null): Passage | null {
  const whole = wholeParagraph(revision, number);
  const at = whole === null || quote === null ? -1 : whole.exact.indexOf(quote);
  if (whole === null || quote === null || at < 0) return whole;
  const start = whole.start + codePointCount(whole.exact.slice(0, at));
  return passageOf(revision.text, start, start + codePointCount(quote));
}
