import { signal } from "@preact/signals";
import { useTable } from "../../state/table";
import { Badge } from "../../ui/Badge";
import { Button } from "../../ui/Button";
import { Dialog } from "../../ui/Dialog";
import { common, invitations as words } from "../../words";
import { sideOf } from "./InvitationRow";
import { Qr } from "./Qr";
import type { Handout } from "./shown";

const printed = signal<readonly Handout[]>([]);

/** Lays these links out to be printed. */
export function printLinks(of: readonly Handout[]): void {
  printed.value = of;
}

/** A slip of paper for each link: for whom it is, the picture for a phone, the address for the rest. */
export function PrintLinks() {
  const session = useTable().session.value;
  if (printed.value.length === 0) return null;
  return (
    <div class="print-links">
      <Dialog title={words.printTitle(printed.value.length)} onClose={() => (printed.value = [])}>
        <ul class="slips">
          {printed.value.map((one) => (
            <li key={one.link} class="slip">
              <Qr text={one.link} label={words.qr} />
              <div>
                {session?.marking ? <p class="slip-marking">{session.marking}</p> : null}
                <p class="slip-title">{session?.title ?? common.blanked}</p>
                <p class="slip-side">
                  {one.row.actor === undefined ? null : <Badge actor={one.row.actor} />} {words.handout(sideOf(one.row), one.nth, one.of)}
                </p>
                <p class="quiet">{one.places === "one" ? words.slipOne : words.slipMany}</p>
                <p class="slip-link">{one.link}</p>
              </div>
            </li>
          ))}
        </ul>
        <div class="dialog-foot">
          <Button onClick={() => (printed.value = [])}>{common.close}</Button>
          <Button manner="main" onClick={() => print()}>
            {words.print}
          </Button>
        </div>
      </Dialog>
    </div>
  );
}
