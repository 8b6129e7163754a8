import { invite, reissue, revoke } from "../../http/sessions";
import { useTable } from "../../state/table";
import { Button } from "../../ui/Button";
import { invitations as words } from "../../words";
import { ProblemLine } from "../layout/ProblemLine";
import { useCall } from "../useCall";
import { DoorLock } from "./DoorLock";
import { Grants } from "./Grants";
import { type InviteActs, InvitationRow } from "./InvitationRow";
import { LobbyCode } from "./LobbyCode";
import { LobbyQueue } from "./LobbyQueue";
import { type Row, rowsOf, uninvited } from "./rows";
import { linkOf, showLink } from "./shown";
import "./invitations.css";

/** For the white cell: who is in, and every way for others to come in. */
export function Invitations() {
  const table = useTable();
  const by = table.place;
  const rows = rowsOf(table.cards.of("actor"), table.cards.of("invitation"), table.cards.of("seat"));
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
  const inviteAll = () =>
    call.run(async () => {
      // One after another: a link that was made stays shown when a later one is refused.
      for (const row of bare) await make(row, "many"); // oxlint-disable-line no-await-in-loop
    });
  const anyShown = rows.some((row) => row.valid.some((one) => linkOf(one.invitation) !== undefined));

  return (
    <section class="invitations" aria-label={words.title}>
      <div class="invite-head">
        <p class="quiet">{words.how}</p>
        {bare.length === 0 ? null : (
          <Button manner="main" aria-disabled={call.busy} onClick={inviteAll}>
            {words.inviteAll}
          </Button>
        )}
      </div>
      <ProblemLine problem={call.problem} />
      <LobbyQueue />
      <ul class="invite-rows">
        {rows.map((row) => (
          <InvitationRow key={row.key} row={row} acts={acts} />
        ))}
      </ul>
      {anyShown ? <p class="quiet">{words.once}</p> : null}
      <LobbyCode by={by} />
      <DoorLock />
      <Grants />
    </section>
  );
}
