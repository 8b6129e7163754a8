import { useTable } from "../state/table";
import { Button } from "../ui/Button";
import { turn as words } from "../words";
import { briefShown } from "./brief";
import { Drafting } from "./drafting/Drafting";
import { Expectation } from "./Expectation";
import { Injects } from "./Injects";
import { Moves } from "./moves/Moves";
import { TurnSummary } from "./TurnSummary";
import { UnreadRulings } from "./UnreadRulings";
import "./turn.css";

/** The turn: what is expected of me, the news, my side's drafts, and the moves. */
export function TurnRoom() {
  const table = useTable();
  const session = table.session.value;
  const me = table.me.value;
  if (session === null || me === null) return null;
  const drafts = me.role.type === "player" && session.stage === "running";
  const draftsFirst = session.phase === "move" || session.phase === "deliberate";
  return (
    <div class="turn stack">
      <Expectation />
      <Button class="turn-brief" manner="quiet" onClick={() => (briefShown.value = true)}>
        {words.brief.open}
      </Button>
      <TurnSummary begins="open" />
      <UnreadRulings />
      <Injects />
      {drafts && draftsFirst ? <Drafting /> : null}
      <Moves />
    </div>
  );
}
