import { useState } from "preact/hooks";
import { useTable } from "../../state/table";
import { Button } from "../../ui/Button";
import type { ActorCard, Role, SeatCard } from "../../wire/types";
import { invitations as words } from "../../words";
import { inLobby, rowKey } from "./rows";

/** Those who came by the code, each to be given a seat; nothing where nobody waits. */
export function LobbyQueue() {
  const table = useTable();
  const waiting = inLobby(table.cards.of("seat"));
  if (waiting.length === 0) return null;
  return (
    <section class="invite-part">
      <h3>{words.waiting}</h3>
      <ul class="lobby-queue">
        {waiting.map((seat) => (
          <Waiting key={seat.seat} seat={seat} actors={table.cards.of("actor")} />
        ))}
      </ul>
    </section>
  );
}

function Waiting({ seat, actors }: { seat: SeatCard; actors: readonly ActorCard[] }) {
  const table = useTable();
  const roles: readonly { role: Role; name: string }[] = [
    ...actors.map((actor) => ({ role: { type: "player", actor: actor.actor } as const, name: actor.name })),
    { role: { type: "white-cell" }, name: words.whiteCell },
    { role: { type: "observer" }, name: words.observers },
  ];
  const [picked, setPicked] = useState(roles[0] === undefined ? "" : rowKey(roles[0].role));
  const [refused, setRefused] = useState<string>();
  const name = seat.name ?? words.blanked;
  const give = async () => {
    const role = roles.find((one) => rowKey(one.role) === picked)?.role;
    if (role === undefined) return;
    const outcome = await table.send({ type: "assign-seat", seat: seat.seat, role });
    setRefused(outcome.accepted ? undefined : outcome.message);
  };
  return (
    <li>
      <strong class="said">{name}</strong>
      <select class="pill" aria-label={words.seatIn(name)} value={picked} onChange={(event) => setPicked(event.currentTarget.value)}>
        {roles.map((one) => (
          <option key={rowKey(one.role)} value={rowKey(one.role)}>
            {one.name}
          </option>
        ))}
      </select>
      <Button size="small" manner="main" onClick={() => void give()}>
        {words.give}
      </Button>
      {refused === undefined ? null : (
        <span class="field-problem" role="alert">
          {refused}
        </span>
      )}
    </li>
  );
}
