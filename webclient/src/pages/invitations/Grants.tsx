import { useEffect, useState } from "preact/hooks";
import { organizers } from "../../http/people";
import { useTable } from "../../state/table";
import { invitations as words } from "../../words";
import { Loading } from "../layout/Loading";
import { useLoaded } from "../useCall";
import "./invitations.css";

/**
 * Which organizers may read the log once the session is closed. Whoever became one meanwhile is in the list as
 * soon as one turns to it.
 */
export function Grants() {
  const table = useTable();
  const [list, again] = useLoaded("organizers", organizers);
  useEffect(() => {
    window.addEventListener("focus", again);
    return () => window.removeEventListener("focus", again);
  }, [again]);
  const [refused, setRefused] = useState<string>();
  const granted = new Set(table.cards.of("grant").map((grant) => grant.account));
  const set = async (account: string, wanted: boolean) => {
    const outcome = await table.send({ type: wanted ? "grant-log" : "revoke-log-grant", account });
    setRefused(outcome.accepted ? undefined : outcome.message);
  };
  return (
    <section class="stack-tight" onPointerEnter={again} onFocusIn={again}>
      <h3 class="small-head">{words.grants}</h3>
      <p class="quiet">{words.grantsHow}</p>
      {list.is === "here" ? (
        <GrantList list={list.it} granted={granted} onSet={(account, wanted) => void set(account, wanted)} />
      ) : list.is === "refused" && (list.problem.status === 401 || list.problem.status === 403) ? (
        <p class="quiet">{words.grantsNotYou}</p>
      ) : (
        <Loading of={list} again={again} />
      )}
      {refused === undefined ? null : (
        <p class="field-problem" role="alert">
          {refused}
        </p>
      )}
    </section>
  );
}

interface ListProps {
  list: readonly { readonly id: string; readonly name: string }[];
  granted: ReadonlySet<string>;
  onSet(account: string, wanted: boolean): void;
}

function GrantList({ list, granted, onSet }: ListProps) {
  if (list.length === 0) return <p class="quiet">{words.grantsNobody}</p>;
  return (
    <ul>
      {list.map((account) => (
        <li key={account.id}>
          <label class="grant">
            <input
              type="checkbox"
              checked={granted.has(account.id)}
              onChange={(event) => onSet(account.id, event.currentTarget.checked)}
            />
            <span dir="auto">{account.name}</span>
          </label>
        </li>
      ))}
    </ul>
  );
}
