import { useEffect, useState } from "preact/hooks";
import { organizers, type Organizer } from "../http/organizers";
import { Answer, useAsk } from "../play/useAsk";
import { useTable } from "../state/table";
import { desk } from "../words/console";

const words = desk.session;

/** Who may read the log once the session is closed. */
export function Grants() {
  const table = useTable();
  const ask = useAsk();
  const known = useOrganizers();
  const granted = table.cards.of("grant");
  const nameOf = (account: string) => known?.find(({ id }) => id === account)?.name ?? account;
  const rest = (known ?? []).filter(({ id }) => !granted.some(({ account }) => account === id));
  return (
    <section class="stack-tight">
      <h3 class="small-head">{words.grants}</h3>
      {granted.length === 0 ? <p class="quiet">{words.noGrants}</p> : null}
      <ul>
        {granted.map(({ account }) => (
          <li key={account} class="spread">
            <span class="said">{nameOf(account)}</span>
            <button type="button" class="text-button" aria-label={`${words.revoke}: ${nameOf(account)}`} onClick={() => void ask.of({ type: "revoke-log-grant", account })}>
              {words.revoke}
            </button>
          </li>
        ))}
      </ul>
      {known === null ? (
        <p class="quiet">{words.noOrganizers}</p>
      ) : rest.length === 0 ? null : (
        <select
          class="console-select"
          aria-label={words.grantPick}
          value=""
          onChange={(event) => {
            const account = event.currentTarget.value;
            event.currentTarget.value = "";
            if (account !== "") void ask.of({ type: "grant-log", account });
          }}
        >
          <option value="">
            {words.grant}: {words.grantPick.toLowerCase()} …
          </option>
          {rest.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      )}
      <Answer ask={ask} />
    </section>
  );
}

/** Null where this browser is not signed in as a facilitator. */
function useOrganizers(): readonly Organizer[] | null {
  const [known, setKnown] = useState<readonly Organizer[] | null>(null);
  useEffect(() => {
    let wanted = true;
    organizers().then(
      (found) => wanted && setKnown(found),
      () => {},
    );
    return () => {
      wanted = false;
    };
  }, []);
  return known;
}
