import { leaveSeat } from "../../http/sessions";
import { navigate } from "../../router";
import { useTable } from "../../state/table";
import { Button } from "../../ui/Button";
import { Dialog } from "../../ui/Dialog";
import { common, join } from "../../words";
import { ProblemLine } from "../layout/ProblemLine";
import { useCall } from "../useCall";

/** Gives the seat back; nothing of it stays in this browser. */
export function LeaveSeat({ onClose }: { onClose(): void }) {
  const table = useTable();
  const call = useCall();
  const leave = () =>
    call.run(async () => {
      await leaveSeat(table.place);
      table.wipe();
      navigate("/", "replace");
    });
  return (
    <Dialog title={join.leaveTitle} onClose={onClose}>
      <p>{join.leaveWords}</p>
      <ProblemLine problem={call.problem} />
      <div class="dialog-foot">
        <Button onClick={onClose}>{common.cancel}</Button>
        <Button manner="danger" aria-disabled={call.busy} onClick={leave}>
          {join.leave}
        </Button>
      </div>
    </Dialog>
  );
}
