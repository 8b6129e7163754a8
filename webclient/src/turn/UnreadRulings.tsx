import { useId } from "preact/hooks";
import { useTable } from "../state/table";
import { Button } from "../ui/Button";
import { MoveChip } from "../ui/Chip";
import { common, play, turn as words } from "../words";
import { rulingsRead, unreadRulings } from "./news";

/** Rulings that I have not read, as they were last published; each move's chip leads to all that was said of it. */
export function UnreadRulings() {
  const table = useTable();
  const title = useId();
  const unread = unreadRulings(table);
  if (unread.length === 0) return null;
  return (
    <section class="box stack" aria-labelledby={title} data-main="">
      <h2 id={title} class="box-title">
        {words.ruling.unread(unread.length)}
      </h2>
      <ul class="lines">
        {unread.map((ruling) => {
          const { degree, account } = ruling.corrections.at(-1) ?? ruling;
          return (
            <li key={ruling.move}>
              <p>
                <MoveChip move={ruling.move} /> <strong>{play.degree[degree]}</strong>
              </p>
              <p class="said" dir="auto">
                {account ?? common.blanked}
              </p>
            </li>
          );
        })}
      </ul>
      <div class="row row-end">
        <Button size="small" onClick={() => rulingsRead(table, unread)}>
          {words.ruling.read(unread.length)}
        </Button>
      </div>
    </section>
  );
}
