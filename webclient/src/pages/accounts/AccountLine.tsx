import { useState } from "preact/hooks";
import type { Account, AccountRole } from "../../http/bodies";
import { changeAccount, resetAccount } from "../../http/people";
import { Button } from "../../ui/Button";
import { Confirm } from "../../ui/Dialog";
import { announce } from "../../ui/Live";
import { desk } from "../../words";
import { nowSignedIn } from "../account";
import { ProblemLine } from "../layout/ProblemLine";
import { useCall } from "../useCall";
import type { Handed } from "./OneTimeDialog";
import { Rights } from "./Rights";

interface Props {
  account: Account;
  me: Account;
  onChanged(): void;
  onHanded(handed: Handed): void;
}

/** One account: what it may do, and what an administrator can do about it. */
export function AccountLine({ account, me, onChanged, onHanded }: Props) {
  const [asking, setAsking] = useState<"reset" | "disable">();
  const call = useCall();
  const change = (what: { roles?: readonly AccountRole[]; disabled?: boolean }) =>
    call.run(async () => {
      const changed = await changeAccount(account.id, what);
      if (changed.id === me.id) nowSignedIn(changed);
      announce(desk.rolesChanged(account.name));
      onChanged();
    });
  const reset = () =>
    call.run(async () => {
      const { oneTimePassword } = await resetAccount(account.id);
      onHanded({ name: account.name, password: oneTimePassword });
      onChanged();
    });
  const notes = [
    account.id === me.id ? desk.you : undefined,
    account.disabled ? desk.disabled : undefined,
    account.mustChangePassword ? desk.firstPassword : undefined,
  ].filter((note) => note !== undefined);

  return (
    <li data-disabled={account.disabled ? "" : undefined}>
      <div class="thing-words">
        <strong dir="auto">{account.name}</strong>
        {notes.length === 0 ? null : <span class="quiet">{notes.join(" · ")}</span>}
        <details class="account-rights">
          <summary class="quiet">
            {account.roles.length === 0 ? desk.mayNothing : account.roles.map((role) => desk.roles[role]).join(", ")}
          </summary>
          <Rights
            legend={desk.may}
            chosen={account.roles}
            onChange={(roles) => {
              if (roles.length > 0) change({ roles });
            }}
          />
        </details>
        <ProblemLine problem={call.problem} />
      </div>
      <div class="thing-acts">
        <Button size="small" aria-label={`${desk.reset}: ${account.name}`} aria-disabled={call.busy} onClick={() => setAsking("reset")}>
          {desk.reset}
        </Button>
        {account.id === me.id ? null : (
          <Button
            size="small"
            aria-label={`${account.disabled ? desk.enable : desk.disable}: ${account.name}`}
            aria-disabled={call.busy}
            onClick={() => (account.disabled ? change({ disabled: false }) : setAsking("disable"))}
          >
            {account.disabled ? desk.enable : desk.disable}
          </Button>
        )}
      </div>
      {asking === "reset" ? (
        <Confirm title={desk.resetTitle(account.name)} action={desk.reset} onConfirm={reset} onClose={() => setAsking(undefined)}>
          {desk.resetWords}
        </Confirm>
      ) : null}
      {asking === "disable" ? (
        <Confirm
          title={desk.disableTitle(account.name)}
          action={desk.disable}
          manner="danger"
          onConfirm={() => change({ disabled: true })}
          onClose={() => setAsking(undefined)}
        >
          {desk.disableWords}
        </Confirm>
      ) : null}
    </li>
  );
}
