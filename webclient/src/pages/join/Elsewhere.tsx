import type { Link } from "../../http/bodies";
import { resumeLink } from "../../http/sessions";
import { useTable } from "../../state/table";
import { Button } from "../../ui/Button";
import { Dialog } from "../../ui/Dialog";
import { common, join } from "../../words";
import { LinkShown } from "../invitations/LinkShown";
import { absolute } from "../invitations/shown";
import { Loading } from "../layout/Loading";
import { useLoaded } from "../useCall";
import "../invitations/invitations.css";

/** A link of one's own that brings this seat to another device. */
export function Elsewhere({ onClose }: { onClose(): void }) {
  const { place } = useTable();
  const [made, again] = useLoaded<Link>(`${place.session}/${place.seat}`, () => resumeLink(place));
  return (
    <Dialog title={join.elsewhereTitle} onClose={onClose}>
      <p>{join.elsewhereWords}</p>
      {made.is === "here" ? (
        <LinkShown label={join.elsewhereLink} link={absolute(made.it.link)} picture="shown" />
      ) : (
        <Loading of={made} again={again} />
      )}
      <div class="dialog-foot">
        <Button onClick={onClose}>{common.close}</Button>
      </div>
    </Dialog>
  );
}
