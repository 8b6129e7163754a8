import { useState } from "preact/hooks";
import type { AccountRole } from "../../http/bodies";
import { addAccount } from "../../http/people";
import { Button } from "../../ui/Button";
import { Field } from "../../ui/Field";
import { toFirstProblem } from "../../ui/problems";
import { desk } from "../../words";
import { ProblemLine } from "../layout/ProblemLine";
import { useCall } from "../useCall";
import type { Handed } from "./OneTimeDialog";
import { Rights } from "./Rights";

const ABOUT_NAME = new Set(["name-bad", "name-taken"]);

/** Where the form stands, for whoever leads there. */
export const NEW_NAME = "new-account";

export function AddAccount({ onAdded }: { onAdded(handed: Handed): void }) {
  const [name, setName] = useState("");
  const [roles, setRoles] = useState<readonly AccountRole[]>(["facilitator"]);
  const [tried, setTried] = useState(false);
  const call = useCall();
  const aboutName = call.problem !== undefined && ABOUT_NAME.has(call.problem.code) ? call.problem.words : null;
  const submit = (event: Event) => {
    event.preventDefault();
    setTried(true);
    if (name.trim() === "" || roles.length === 0) {
      toFirstProblem(event.currentTarget);
      return;
    }
    call.run(async () => {
      const made = await addAccount(name.trim(), roles);
      setName("");
      setTried(false);
      onAdded({ name: made.account.name, password: made.oneTimePassword });
    });
  };
  return (
    <form class="sheet" id={NEW_NAME} onSubmit={submit} noValidate>
      <h2>{desk.addAccount}</h2>
      <Field
        label={desk.name}
        value={name}
        onWrite={(next) => {
          setName(next);
          call.clear();
        }}
        problem={tried && name.trim() === "" ? desk.newNameEmpty : aboutName}
        autocomplete="off"
      />
      <Rights legend={desk.may} chosen={roles} problem={tried && roles.length === 0 ? desk.mayNothing : undefined} onChange={setRoles} />
      <div>
        <Button manner="main" submits aria-disabled={call.busy}>
          {call.busy ? desk.adding : desk.add}
        </Button>
      </div>
      <ProblemLine problem={aboutName === null ? call.problem : undefined} />
    </form>
  );
}
