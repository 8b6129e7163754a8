import { useState } from "preact/hooks";
import type { Account } from "../../http/bodies";
import { accounts } from "../../http/people";
import { Button } from "../../ui/Button";
import { desk } from "../../words";
import { FindIn } from "../FindIn";
import { Desk } from "../layout/Desk";
import { Loading } from "../layout/Loading";
import { useLoaded } from "../useCall";
import { AccountLine } from "./AccountLine";
import { AddAccount, NEW_NAME } from "./AddAccount";
import { DamagedSessions } from "./DamagedSessions";
import { OneTimeDialog, type Handed } from "./OneTimeDialog";
import "./accounts.css";

/** /accounts: who may open sessions, keep accounts and read logs. */
export function AccountsPage() {
  const add = <Button onClick={() => document.getElementById(NEW_NAME)?.querySelector("input")?.focus()}>{desk.addAccount}</Button>;
  return (
    <Desk title={desk.accounts} actions={add}>
      {(account) => <Accounts me={account} />}
    </Desk>
  );
}

function Accounts({ me }: { me: Account }) {
  const [list, again] = useLoaded<readonly Account[]>("accounts", accounts);
  const [handed, setHanded] = useState<Handed>();
  if (list.is !== "here") return <Loading of={list} again={again} />;
  return (
    <>
      <p class="quiet">{desk.accountsWhat}</p>
      <FindIn of={list.it} label={desk.findAccount} words={({ name }) => name}>
        {(found) => (
          <div class="sheet">
            <ul class="things">
              {found.map((account) => (
                <AccountLine key={account.id} account={account} me={me} onChanged={again} onHanded={setHanded} />
              ))}
            </ul>
          </div>
        )}
      </FindIn>
      <AddAccount
        onAdded={(made) => {
          setHanded(made);
          again();
        }}
      />
      <DamagedSessions />
      {handed === undefined ? null : <OneTimeDialog handed={handed} onClose={() => setHanded(undefined)} />}
    </>
  );
}
