import { Answer, useAsk } from "../play/useAsk";
import { useTable } from "../state/table";
import { Button } from "../ui/Button";
import { consolePage as desk } from "../words";

const words = desk.door;

/** The door: locked, nobody new comes in. */
export function Door() {
  const locked = useTable().session.value?.door === "locked";
  const ask = useAsk();
  return (
    <>
      <Button size="small" disabled={ask.waiting.value} title={locked ? words.locked : words.open} onClick={() => void ask.of({ type: locked ? "unlock-door" : "lock-door" })}>
        {locked ? words.unlock : words.lock}
      </Button>
      {locked ? <span class="quiet">{words.locked}</span> : null}
      <Answer ask={ask} />
    </>
  );
}
