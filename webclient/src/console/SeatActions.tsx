import { useSignal } from "@preact/signals";
import { isClosed } from "../play/names";
import { OffTheWall } from "../play/OffTheWall";
import { Answer, useAsk } from "../play/useAsk";
import { Button } from "../ui/Button";
import { useTable } from "../state/table";
import { Dialog } from "../ui/Dialog";
import { TextArea } from "../ui/TextArea";
import { common, consolePage as desk } from "../words";
import type { SeatCard } from "../wire/types";
import { GiveSeat } from "./GiveSeat";

const words = desk.people;

/** Gives a person another seat, takes it away, or takes the name off the wall. */
export function SeatActions({ seat, name }: { seat: SeatCard; name: string }) {
  const table = useTable();
  const removing = useSignal(false);
  return (
    <div class="seat-actions">
      {seat.seat === table.place.seat || isClosed(table) ? null : (
        <>
          <GiveSeat seat={seat} name={name} />
          <Button size="small" onClick={() => (removing.value = true)}>
            {words.remove}
          </Button>
        </>
      )}
      {seat.name === null ? null : <OffTheWall of={{ type: "of-seat", seat: seat.seat }} />}
      {removing.value ? <Remove seat={seat.seat} name={name} onClose={() => (removing.value = false)} /> : null}
    </div>
  );
}

function Remove({ seat, name, onClose }: { seat: string; name: string; onClose(): void }) {
  const ask = useAsk();
  const reason = useSignal("");
  const remove = async () => {
    if ((await ask.of({ type: "remove", seat, reason: reason.value })) !== null) onClose();
  };
  return (
    <Dialog title={words.removeTitle(name)} onClose={onClose}>
      <p class="dialog-words">{words.removeSays}</p>
      <TextArea label={words.removeWhy} value={reason.value} onWrite={(text) => (reason.value = text)} limit={2_000} />
      <Answer ask={ask} />
      <div class="dialog-foot">
        <Button onClick={onClose}>{common.cancel}</Button>
        <Button manner="danger" disabled={reason.value.trim() === "" || ask.waiting.value} onClick={() => void remove()}>
          {words.remove}
        </Button>
      </div>
    </Dialog>
  );
}
