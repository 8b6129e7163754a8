import { useState } from "preact/hooks";
import type { MySeat } from "../../http/bodies";
import { signIn } from "../../http/people";
import { mySeats } from "../../http/sessions";
import { Button } from "../../ui/Button";
import { Field } from "../../ui/Field";
import { check, desk } from "../../words";
import { toFirstProblem } from "../../ui/problems";
import { nowSignedIn } from "../account";
import { SeatsHere } from "../join/SeatsHere";
import { Door } from "../layout/Door";
import { ProblemLine } from "../layout/ProblemLine";
import { useCall, useLoaded } from "../useCall";

/** Where one signs in; whatever page was asked for comes after. */
export function SignIn() {
  const [name, setName] = useState("");
  const [password, setPassword] = useState("");
  const [tried, setTried] = useState(false);
  const [seats] = useLoaded<readonly MySeat[]>("seats", mySeats);
  const call = useCall();

  const submit = (event: Event) => {
    event.preventDefault();
    setTried(true);
    if (name.trim() === "" || password === "") {
      toFirstProblem(event.currentTarget);
      return;
    }
    call.run(async () => nowSignedIn(await signIn(name.trim(), password)));
  };

  return (
    <Door title={desk.signIn}>
      <h1 class="door-title">{desk.signIn}</h1>
      <SeatsHere seats={seats.is === "here" ? seats.it : []} />
      <form class="door-form" onSubmit={submit} noValidate>
        <Field
          label={desk.name}
          value={name}
          onWrite={setName}
          problem={tried && name.trim() === "" ? desk.nameEmpty : null}
          autocomplete="username"
          autocapitalize="off"
          spellcheck={false}
          autofocus
        />
        <Field
          label={desk.password}
          value={password}
          onWrite={setPassword}
          problem={tried && password === "" ? desk.passwordEmpty : null}
          type="password"
          autocomplete="current-password"
        />
        <Button manner="main" submits aria-disabled={call.busy}>
          {call.busy ? desk.signingIn : desk.signIn}
        </Button>
        <ProblemLine problem={call.problem} />
      </form>
      <p class="door-small">{desk.signInWhat}</p>
      <a class="door-link" href="/lobby">
        {desk.haveCode}
      </a>
      <a class="door-link" href="/resume">
        {desk.resume}
      </a>
      <a class="door-link" href="/check">
        {check.link}
      </a>
    </Door>
  );
}
