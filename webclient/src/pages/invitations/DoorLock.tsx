import { useState } from "preact/hooks";
import { useTable } from "../../state/table";
import { Button } from "../../ui/Button";
import { invitations as words } from "../../words";

/** The door: locked, nobody new comes in. */
export function DoorLock() {
  const table = useTable();
  const locked = table.session.value?.door === "locked";
  const [refused, setRefused] = useState<string>();
  const press = async () => {
    const outcome = await table.send({ type: locked ? "unlock-door" : "lock-door" });
    setRefused(outcome.accepted ? undefined : outcome.message);
  };
  return (
    <section class="invite-part">
      <h3>{words.door}</h3>
      <p class="quiet">{locked ? words.doorLocked : words.doorOpen}</p>
      <div class="invite-acts">
        <Button size="small" onClick={() => void press()}>
          {locked ? words.unlock : words.lock}
        </Button>
        {refused === undefined ? null : (
          <span class="field-problem" role="alert">
            {refused}
          </span>
        )}
      </div>
    </section>
  );
}
