import { useState } from "preact/hooks";
import type { SeatAddress } from "../../http/bodies";
import { dropLobbyCode, type LobbyCode as Known, lobbyCode, makeLobbyCode } from "../../http/sessions";
import { useTable } from "../../state/table";
import { Button } from "../../ui/Button";
import { invitations as words } from "../../words";
import { Loading } from "../layout/Loading";
import { ProblemLine } from "../layout/ProblemLine";
import { useCall, useLoaded } from "../useCall";
import { LinkShown } from "./LinkShown";
import { absolute } from "./shown";

type Code = Known | "none";

/** The code that may stand on a wall, for it leads to the lobby only. */
export function LobbyCode({ by }: { by: SeatAddress }) {
  const door = useTable().session.value?.door ?? "open";
  const [known, again] = useLoaded<Code>(door, () => lobbyCode(by).then((code) => code ?? "none"));
  const [made, setMade] = useState<{ code: Code; door: string }>();
  const call = useCall();
  const code = made?.door === door ? made.code : known.is === "here" ? known.it : undefined;
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
          onClick={() => call.run(async () => setMade({ code: await makeLobbyCode(by), door }))}
        >
          {code === undefined || code === "none" ? words.makeCode : words.newCode}
        </Button>
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
