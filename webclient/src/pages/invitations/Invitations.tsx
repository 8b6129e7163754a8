import { useState } from "preact/hooks";
import { invite, reissue, revoke } from "../../http/sessions";
import { useTable } from "../../state/table";
import { Button } from "../../ui/Button";
import { invitations as words } from "../../words";
import { ProblemLine } from "../layout/ProblemLine";
import { useCall } from "../useCall";
import { type InviteActs, InvitationRow } from "./InvitationRow";
import { LobbyCode } from "./LobbyCode";
import { type Row, rowsOf, uninvited } from "./rows";
import { handouts, showLink } from "./shown";
import { TakeAll } from "./TakeAll";
import "./invitations.css";

/** For the white cell: who is in, and every way for others to come in. */
export function Invitations() {
  const table = useTable();
  const by = table.place;
  const rows = rowsOf(table.cards.of("actor"), table.cards.of("invitation"), table.cards.of("seat"));
  const sides = rows.filter(({ actor }) => actor !== undefined);
  const bare = uninvited(rows);
  const call = useCall();
  const make = async (row: Row, places: "one" | "many") => {
    const made = await invite(by, row.role, places);
    showLink(made.invitation, made);
  };
  const acts: InviteActs = {
    invite: (row, places) => call.run(() => make(row, places)),
    reissue: (invitation) =>
      call.run(async () => {
        const made = await reissue(by, invitation);
        showLink(made.invitation, made);
      }),
    revoke: (invitation) => call.run(() => revoke(by, invitation)),
  };
  const inviteAll = (of: readonly Row[], places: "one" | "many", each: number) =>
    call.run(async () => {
      // One after another: a link that was made stays shown when a later one is refused.
      for (const row of of) for (let nth = 0; nth < each; nth += 1) await make(row, places); // oxlint-disable-line no-await-in-loop
    });
  const shown = handouts(rows);

  return (
    <section class="invitations" aria-label={words.title}>
      <p class="quiet">{words.how}</p>
      <div class="invite-head">
        {bare.length === 0 ? null : (
          <Button manner="main" aria-disabled={call.busy} onClick={() => inviteAll(bare, "many", 1)}>
            {words.inviteAll}
          </Button>
        )}
        <Personal sides={sides.length} busy={call.busy} onMake={(each) => inviteAll(sides, "one", each)} />
      </div>
      <ProblemLine problem={call.problem} />
      <TakeAll of={shown} />
      <ul class="invite-rows">
        {rows.map((row) => (
          <InvitationRow key={row.key} row={row} acts={acts} />
        ))}
      </ul>
      {shown.length === 1 ? <p class="quiet">{words.once}</p> : null}
      <LobbyCode by={by} />
    </section>
  );
}

const AT_ONCE = [1, 2, 3, 4, 5, 6];

/** A link for each person of every side, at once. */
function Personal({ sides, busy, onMake }: { sides: number; busy: boolean; onMake(each: number): void }) {
  const [each, setEach] = useState(2);
  return (
    <div class="invite-acts">
      <select class="console-select" aria-label={words.each} value={String(each)} onChange={(event) => setEach(Number(event.currentTarget.value))}>
        {AT_ONCE.map((count) => (
          <option key={count} value={String(count)}>
            {words.eachOf(count)}
          </option>
        ))}
      </select>
      <Button aria-disabled={busy} onClick={() => onMake(each)}>
        {words.makeAll(each * sides)}
      </Button>
    </div>
  );
}
