import { bySide, waitsForRuling } from "../../play/situation";
import { useTable } from "../../state/table";
import { Button } from "../../ui/Button";
import { ruling as words } from "../../words";

/** Leads from a ruled move to the one that waits, so that nobody goes back to the list between two rulings. */
export function NextToRule({ onRule }: { onRule(move: string): void }) {
  const table = useTable();
  const next = bySide(table, table.cards.of("move").filter(waitsForRuling))[0];
  if (next === undefined) return null;
  return (
    <Button manner="main" size="small" onClick={() => onRule(next.move)}>
      {words.nextMove(next.number ?? "")}
    </Button>
  );
}
