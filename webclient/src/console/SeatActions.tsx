import { useSignal } from "@preact/signals";
import { roleName } from "../play/names";
import { Answer, useAsk } from "../play/useAsk";
import { useTable } from "../state/table";
import { Button } from "../ui/Button";
import { Dialog } from "../ui/Dialog";
import { Select } from "../ui/Field";
import { TextArea } from "../ui/TextArea";
import { common, consolePage as desk } from "../words";
import type { Role, SeatCard } from "../wire/types";

const words = desk.people;

/** Gives a person another seat, or takes it away. */
export function SeatActions({ seat, name }: { seat: SeatCard; name: string }) {
  const table = useTable();
  const ask = useAsk();
  const removing = useSignal(false);
  const roles: Role[] = [
    ...table.cards.of("actor").map(({ actor }) => ({ type: "player" as const, actor })),
    { type: "white-cell" },
    { type: "observer" },
  ];
  const now = roles.findIndex((role) => roleName(table, role) === roleName(table, seat.role));
  const picked = useSignal(String(Math.max(0, now)));
  const give = () => {
    const role = roles[Number(picked.value)];
    if (role !== undefined) void ask.of({ type: "assign-seat", seat: seat.seat, role });
  };
  return (
    <div class="seat-actions stack-tight">
      <Select label={words.seat} value={picked.value} options={roles.map((role, at) => ({ value: String(at), label: roleName(table, role) }))} onPick={(value) => (picked.value = value)} />
      <div class="row">
        <Button size="small" disabled={Number(picked.value) === now || ask.waiting.value} onClick={give}>
          {words.give}
        </Button>
        <Button size="small" onClick={() => (removing.value = true)}>
          {words.remove}
        </Button>
      </div>
      <Answer ask={ask} />
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
