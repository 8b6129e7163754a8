import type { InvitationCard } from "../../wire/types";
import { Button } from "../../ui/Button";
import { RoleBadge } from "../../ui/RoleBadge";
import { invitations as words } from "../../words";
import { LinkShown } from "./LinkShown";
import { linkOf } from "./shown";
import type { Row } from "./rows";

export interface InviteActs {
  invite(row: Row, places: "one" | "many"): void;
  reissue(invitation: string): void;
  revoke(invitation: string): void;
}

/** What a row is called. */
export function sideOf({ actor, role }: Row): string {
  return actor?.name ?? (role.type === "white-cell" ? words.whiteCell : words.observers);
}

/** One side: who is in, the links that still open, and new ones. */
export function InvitationRow({ row, acts }: { row: Row; acts: InviteActs }) {
  const side = sideOf(row);
  return (
    <li class="invite-row">
      <RoleBadge role={row.role} />
      <div class="invite-who">
        <strong>{side}</strong>
        <span class="quiet">{words.people(row.seats.map((seat) => seat.name ?? words.blanked))}</span>
      </div>
      <div class="invite-acts">
        <Button size="small" aria-label={words.oneFor(side)} onClick={() => acts.invite(row, "one")}>
          {words.one}
        </Button>
        <Button size="small" aria-label={words.manyFor(side)} onClick={() => acts.invite(row, "many")}>
          {words.many}
        </Button>
      </div>
      {row.valid.length === 0 && row.over === 0 ? null : (
        <ul class="invite-links">
          {row.valid.map((one) => (
            <Invitation key={one.invitation} invitation={one} side={side} acts={acts} />
          ))}
          {row.over === 0 ? null : <li class="quiet">{words.revokedCount(row.over)}</li>}
        </ul>
      )}
    </li>
  );
}

function Invitation({ invitation, side, acts }: { invitation: InvitationCard; side: string; acts: InviteActs }) {
  const id = invitation.invitation;
  const link = linkOf(id);
  return (
    <li>
      <span class="quiet invite-kind">
        {invitation.places === "one" ? words.kindOne : words.kindMany} · {words.taken(invitation.taken)}
      </span>
      <span class="invite-change">
        <Button manner="quiet" aria-label={words.reissueFor(side)} onClick={() => acts.reissue(id)}>
          {words.reissue}
        </Button>
        <Button manner="quiet" aria-label={words.revokeFor(side)} onClick={() => acts.revoke(id)}>
          {words.revoke}
        </Button>
      </span>
      {link === undefined ? null : <LinkShown key={link} label={words.link(side)} link={link} />}
    </li>
  );
}
