import { useState } from "preact/hooks";
import { type Ticket, takeSeat } from "../../http/sessions";
import { ahead, navigate } from "../../router";
import { Button } from "../../ui/Button";
import { Field } from "../../ui/Field";
import { toFirstProblem } from "../../ui/problems";
import { join } from "../../words";
import { ProblemLine } from "../layout/ProblemLine";
import { ProblemWords } from "../layout/ProblemWords";
import { useCall } from "../useCall";
import { LONGEST_NAME, leftForName, lengthOf, nameFault } from "./ticket";

/** Refusals that are about the name, and so stand under it. */
const ABOUT_NAME = new Set(["name-bad", "name-empty", "name-taken"]);

/** The one field and the one button between an invitation and a seat. */
export function NameForm({ ticket, action }: { ticket: Ticket; action: string }) {
  const [name, setName] = useState("");
  const [fault, setFault] = useState<string>();
  const call = useCall();
  const left = leftForName(name);
  const over = left !== undefined && left < 0 ? join.tooLong(lengthOf(name) - LONGEST_NAME) : undefined;
  const refused = call.problem !== undefined && ABOUT_NAME.has(call.problem.code) ? <ProblemWords of={call.problem} /> : undefined;

  const submit = (event: Event) => {
    event.preventDefault();
    const wrong = nameFault(name);
    setFault(wrong === "empty" ? join.nameEmpty : undefined);
    if (wrong !== undefined) {
      toFirstProblem(event.currentTarget);
      return;
    }
    call.run(async () => {
      const { session, seat } = await takeSeat(ticket, name.trim());
      navigate(`/s/${session}/${seat}`, "replace");
    });
  };

  return (
    <form class="door-form" onSubmit={submit} noValidate>
      <Field
        label={join.name}
        value={name}
        onWrite={(next) => {
          ahead.value = "/s/:session/:seat";
          setName(next);
          setFault(undefined);
        }}
        problem={over ?? fault ?? refused ?? null}
        hint={left === undefined ? undefined : join.left(left)}
        autocomplete="name"
        autocapitalize="words"
        enterkeyhint="go"
        autofocus
      />
      <Button manner="main" submits aria-disabled={call.busy}>
        {call.busy ? join.taking : action}
      </Button>
      <ProblemLine problem={refused === undefined ? call.problem : undefined} />
    </form>
  );
}
