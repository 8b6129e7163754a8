import { Button } from "../../ui/Button";
import { Dialog } from "../../ui/Dialog";
import { desk } from "../../words";
import { Once } from "../Once";

/** A first password on its way to its owner. */
export interface Handed {
  readonly name: string;
  readonly password: string;
}

/** Shown once, so that only its button closes it: saying that it was handed over. */
export function OneTimeDialog({ handed, onClose }: { handed: Handed; onClose(): void }) {
  return (
    <Dialog title={desk.oneTime(handed.name)} onClose={stay}>
      <Once label={desk.oneTime(handed.name)} value={handed.password} />
      <p class="dialog-words">{desk.oneTimeWords}</p>
      <div class="dialog-foot">
        <Button manner="main" onClick={onClose}>
          {desk.oneTimeDone}
        </Button>
      </div>
    </Dialog>
  );
}

/** A press beside the dialog, or Escape, must not lose the only sight of a password. */
function stay(): void {}
