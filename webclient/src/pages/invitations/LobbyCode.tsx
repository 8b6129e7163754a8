import { useEffect, useState } from "preact/hooks";
import type { SeatAddress } from "../../http/bodies";
import { dropLobbyCode, type LobbyCode as Known, lobbyCode, makeLobbyCode } from "../../http/sessions";
import { useTable } from "../../state/table";
import { Button } from "../../ui/Button";
import { useWallLine } from "../../wall/useWallLine";
import { invitations as words } from "../../words";
import { Loading } from "../layout/Loading";
import { ProblemLine } from "../layout/ProblemLine";
import { useCall, useLoaded } from "../useCall";
import { LinkShown } from "./LinkShown";
import { absolute } from "./shown";

type Code = Known | "none";

/** The code that may stand on a wall, for it leads to the lobby only; a new one goes up at once, a dead one comes down. */
export function LobbyCode({ by }: { by: SeatAddress }) {
  const door = useTable().session.value?.door ?? "open";
  const [known, again] = useLoaded<Code>(door, () => lobbyCode(by).then((code) => code ?? "none"));
  const [made, setMade] = useState<{ code: Code; door: string }>();
  const call = useCall();
  const code = made?.door === door ? made.code : known.is === "here" ? known.it : undefined;
  const wall = useWallLine(by.session);
  const onWall = wall.order.value.wayIn;
  const show = ({ code: letters, link }: Known) => wall.tell({ wayIn: { code: letters, link: absolute(link) } });
  const now = code === undefined ? undefined : code === "none" ? "" : code.code;
  useEffect(() => {
    if (now !== undefined && onWall !== null && onWall.code !== now) wall.tell({ wayIn: null });
  }, [now, onWall]);
  return (
    <section class="invite-part">
      <h3>{words.lobby}</h3>
      <p class="quiet">{words.lobbyHow}</p>
      {code === undefined && known.is !== "here" ? <Loading of={known} again={again} /> : null}
      {code === undefined || code === "none" ? null : (
        <>
          <p class="lobby-code">{code.code}</p>
          <LinkShown key={code.link} label={words.codeLink} link={absolute(code.link)} picture="shown" />
        </>
      )}
      <div class="invite-acts">
        <Button
          size="small"
          aria-disabled={call.busy}
          onClick={() =>
            call.run(async () => {
              const fresh = await makeLobbyCode(by);
              setMade({ code: fresh, door });
              show(fresh);
            })
          }
        >
          {code === undefined || code === "none" ? words.makeCode : words.newCode}
        </Button>
        {code === undefined || code === "none" ? null : (
          <Button size="small" aria-pressed={onWall !== null} onClick={() => (onWall === null ? show(code) : wall.tell({ wayIn: null }))}>
            {onWall === null ? words.onWall : words.offWall}
          </Button>
        )}
        {code === undefined || code === "none" ? null : (
          <Button
            size="small"
            aria-disabled={call.busy}
            onClick={() =>
              call.run(async () => {
                await dropLobbyCode(by);
                setMade({ code: "none", door });
              })
            }
          >
            {words.dropCode}
          </Button>
        )}
      </div>
      <ProblemLine problem={call.problem} />
    </section>
  );
}
