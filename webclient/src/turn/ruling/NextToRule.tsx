import { useEffect, useRef } from "preact/hooks";
import { bySide, waitsForRuling } from "../../play/situation";
import { useTable } from "../../state/table";
import { Button } from "../../ui/Button";
import { ruling as words } from "../../words";

/** Leads from a ruled move to the one that waits, so that nobody goes back to the list between two rulings. */
export function NextToRule({ onRule }: { onRule(move: string): void }) {
  const table = useTable();
  const next = bySide(table, table.cards.of("move").filter(waitsForRuling))[0];
  const here = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // It comes in the place of what was pressed to publish, and takes the focus from there.
    if (document.activeElement === null || document.activeElement === document.body) here.current?.querySelector("button")?.focus();
  }, []);
  if (next === undefined) return null;
  return (
    <div ref={here}>
      <Button manner="main" size="small" onClick={() => onRule(next.move)}>
        {words.nextMove(next.number ?? "")}
      </Button>
    </div>
  );
}
