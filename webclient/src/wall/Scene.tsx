import { CourseLine } from "../board/CourseLine";
import { RegionMap } from "../board/RegionMap";
import { changeThisTurn } from "../play/course";
import { points, signed } from "../play/points";
import { useTable } from "../state/table";
import { Qr } from "../pages/invitations/Qr";
import { Dice } from "../turn/moves/Dice";
import { EffectBars } from "../turn/moves/EffectBars";
import { effectRows } from "../turn/moves/effectRows";
import { Badge } from "../ui/Badge";
import { Name } from "../ui/Name";
import { common, play, wall as words } from "../words";
import type { MoveCard, RulingCard } from "../wire/types";
import { RestsOn } from "./RestsOn";
import type { WayIn } from "./WallLine";
import type { Scene as SceneNow } from "./wallView";

/** What fills the wall: the way in, the moves side by side, the latest ruling, or where things stand. */
export function Scene({ scene, wayIn }: { scene: SceneNow; wayIn: WayIn | null }) {
  switch (scene.is) {
    case "lobby":
      return <LobbyScene wayIn={wayIn} />;
    case "moves":
      return <MovesScene moves={scene.moves} />;
    case "ruling":
      return <RulingScene move={scene.move} ruling={scene.ruling} />;
    case "board":
      return <BoardScene />;
  }
}

/** How to come in, and who is in already. */
function LobbyScene({ wayIn }: { wayIn: WayIn | null }) {
  const table = useTable();
  const seats = table.cards.of("seat").filter(({ presence }) => presence === "seated");
  return (
    <section class="wall-lobby">
      {wayIn === null ? null : (
        <div class="wall-way">
          <Qr text={wayIn.link} label={words.picture} />
          <div>
            <p>{words.come}</p>
            <p class="wall-code">{wayIn.code}</p>
            <p class="quiet">{words.orType(new URL(wayIn.link).host + new URL(wayIn.link).pathname)}</p>
          </div>
        </div>
      )}
      <ul class="wall-sides">
        {table.cards.of("actor").map((actor) => (
          <li key={actor.actor}>
            <Badge actor={actor} size="large" /> <Name>{actor.name}</Name>
            <span class="quiet">{words.seated(seats.filter(({ role }) => role.type === "player" && role.actor === actor.actor).length)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Few moves stand large, many smaller, and all of them at once: nobody scrolls a wall. */
function MovesScene({ moves }: { moves: readonly MoveCard[] }) {
  const columns = moves.length > 6 ? 3 : Math.min(2, moves.length);
  const rows = Math.ceil(moves.length / columns);
  return (
    <ul class="wall-moves" style={{ "--columns": String(columns), "--rows": String(rows) }}>
      {moves.map((move) => (
        <li key={move.move}>
          <MoveHead move={move} />
          <RestsOn of={move.reasons.flatMap(({ evidence }) => evidence)} />
        </li>
      ))}
    </ul>
  );
}

function MoveHead({ move }: { move: MoveCard }) {
  const actor = useTable().cards.get("actor", move.actor);
  return (
    <div class="wall-move" data-colour={actor?.colour}>
      <p class="wall-side">
        {actor === undefined ? null : (
          <>
            <Badge actor={actor} size="large" /> <Name>{actor.name}</Name>
          </>
        )}{" "}
        <span class="quiet">{move.number}</span>
      </p>
      <h2 class="said">{move.title ?? common.blanked}</h2>
    </div>
  );
}

function RulingScene({ move, ruling }: { move: MoveCard; ruling: RulingCard }) {
  const latest = ruling.corrections.at(-1) ?? ruling;
  return (
    <section class="wall-ruling">
      <MoveHead move={move} />
      <div class="wall-outcome">
        {ruling.roll === undefined ? null : <Dice first={ruling.roll.first} second={ruling.roll.second} />}
        <strong>{play.degree[latest.degree]}</strong>
      </div>
      <p class="wall-account said">{latest.account ?? common.blanked}</p>
      <EffectBars rows={effectRows(ruling.effects, ruling.atOnce, move.turn)} />
      <RestsOn of={ruling.weighed} />
    </section>
  );
}

function BoardScene() {
  const table = useTable();
  const turn = table.session.value?.turn ?? 0;
  const region = table.scenario.value?.map?.region ?? "none";
  return (
    <section class="wall-board" data-map={region === "none" ? undefined : ""}>
      <RegionMap />
      <ul class="wall-indicators">
        {table.cards.of("indicator").map((indicator) => (
          <li key={indicator.indicator}>
            <span>{indicator.name}</span>
            <CourseLine indicator={indicator} width={220} height={36} />
            <strong>{points(indicator.value)}</strong>
            <span class="quiet">{signed(changeThisTurn(indicator, turn))}</span>
          </li>
        ))}
      </ul>
      <ul class="wall-ready">
        {table.cards.of("actor").map((actor) => (
          <li key={actor.actor}>
            <Badge actor={actor} size="large" /> <Name>{actor.name}</Name>
            {actor.ready === "ready" ? <span class="quiet"> ✓ {words.isReady}</span> : null}
          </li>
        ))}
      </ul>
    </section>
  );
}
