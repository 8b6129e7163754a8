import { useState } from "preact/hooks";
import type { Account } from "../../http/bodies";
import { changePassword } from "../../http/people";
import { Button } from "../../ui/Button";
import { Field } from "../../ui/Field";
import { toFirstProblem } from "../../ui/problems";
import { desk } from "../../words";
import { nowSignedIn } from "../account";
import { lengthOf } from "../join/ticket";
import { ProblemLine } from "../layout/ProblemLine";
import { useCall } from "../useCall";

const SHORTEST = 10;
/** Refusals that are about the password one has, or about the new one. */
const ABOUT_OLD = new Set(["sign-in-failed"]);
const ABOUT_NEW = new Set(["password-too-short", "password-too-long", "password-same"]);

/** Old password, new one, and the new one again. */
export function NewPassword({ account, onDone }: { account: Account; onDone?: () => void }) {
  const [old, setOld] = useState("");
  const [next, setNext] = useState("");
  const [again, setAgain] = useState("");
  const [tried, setTried] = useState(false);
  const call = useCall();
  const refused = call.problem;
  const short = tried && lengthOf(next) < SHORTEST ? desk.newPasswordShort : null;
  const differs = tried && next !== again ? desk.repeatDiffers : null;

  const submit = (event: Event) => {
    event.preventDefault();
    setTried(true);
    if (old === "" || lengthOf(next) < SHORTEST || next !== again) {
      toFirstProblem(event.currentTarget);
      return;
    }
    call.run(async () => {
      await changePassword(old, next);
      nowSignedIn({ ...account, mustChangePassword: false });
      onDone?.();
    });
  };

  return (
    <form class="door-form" onSubmit={submit} noValidate>
      <input class="heard" type="text" autocomplete="username" value={account.name} readOnly tabIndex={-1} aria-hidden="true" />
      <Field
        label={desk.oldPassword}
        value={old}
        onWrite={setOld}
        problem={tried && old === "" ? desk.passwordEmpty : refused && ABOUT_OLD.has(refused.code) ? refused.words : null}
        type="password"
        autocomplete="current-password"
        autofocus
      />
      <Field
        label={desk.newPassword}
        value={next}
        onWrite={setNext}
        hint={desk.newPasswordHint}
        problem={short ?? (refused && ABOUT_NEW.has(refused.code) ? refused.words : null)}
        type="password"
        autocomplete="new-password"
      />
      <Field
        label={desk.repeat}
        value={again}
        onWrite={setAgain}
        problem={differs}
        type="password"
        autocomplete="new-password"
      />
      <Button manner="main" submits aria-disabled={call.busy}>
        {desk.keepPassword}
      </Button>
      <ProblemLine problem={refused && !ABOUT_OLD.has(refused.code) && !ABOUT_NEW.has(refused.code) ? refused : undefined} />
    </form>
  );
}
