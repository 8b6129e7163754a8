import { useSignal } from "@preact/signals";
import { ClockFace } from "../session/ClockFace";
import { EndedPage } from "../session/Ended";
import { useTable } from "../state/table";
import { WallSeat } from "../console/WallSeat";
import { Empty } from "../ui/Empty";
import { useTitle } from "../ui/useTitle";
import { common, wall as words } from "../words";
import { Scene } from "./Scene";
import { useWallLine } from "./useWallLine";
import { SHOWN, type WallOrder } from "./WallLine";
import { WallTools } from "./WallTools";
import { sceneOf, type Scene as SceneNow } from "./wallView";
import type { SessionCard } from "../wire/types";
import "../session/session.css";
import "../play/play.css";
import "./wall.css";

/** The wall: what everyone may see, large. It only takes an observer's seat, and so knows no more. */
export function Wall() {
  const table = useTable();
  const line = useWallLine(table.place.session);
  const here = useSignal<WallOrder>(SHOWN);
  const title = table.session.value?.title;
  useTitle(title ? `${words.title}: ${title}` : undefined);
  const end = table.line.value;
  if (end.state === "ended") return <EndedPage code={end.code} words={end.words} />;
  const session = table.session.value;
  const role = table.me.value?.role.type;
  if (session === null || !table.ready.value) return <main class="wall" />;
  if (role !== "observer") {
    return (
      <main class="wall">
        <Empty title={words.title} as="h1">{role === "white-cell" ? <WallSeat /> : words.observersOnly}</Empty>
      </main>
    );
  }
  const order = line.order.value;
  const wayIn = here.value.wayIn ?? order.wayIn;
  const blank = order.blank || here.value.blank;
  const scene = sceneOf(table);
  return (
    <main class="wall" data-blank={blank ? "" : undefined}>
      {session.marking === "" ? null : <p class="wall-marking">{[session.marking, session.marking, session.marking].join(" · ")}</p>}
      {blank ? null : (
        <>
          <header class="wall-head">
            <h1>{headOf(session, scene, timeOfTurn(table.scenario.value?.turns ?? [], session.turn), phaseName(table.scenario.value?.phases ?? [], session))}</h1>
            <ClockFace />
          </header>
          <Scene scene={scene} wayIn={wayIn} />
          <footer class="wall-foot">
            {end.state === "lost" ? <span class="wall-lost">{words.lost}</span> : <span>{footOf(session)}</span>}
            {wayIn === null || scene.is === "lobby" ? null : (
              <span>
                {words.toLobby} <strong>{wayIn.code}</strong>
              </span>
            )}
          </footer>
        </>
      )}
      <WallTools here={here} />
    </main>
  );
}

function headOf(session: SessionCard, scene: SceneNow, time: string, phase: string): string {
  if (session.stage === "lobby") return session.title ?? common.blanked;
  if (session.stage !== "running") return words.head[session.stage];
  const turn = words.head.turn(session.turn, time);
  if (scene.is === "ruling") return `${turn}: ${words.head.ruling(scene.move.number ?? "")}`;
  if (scene.is === "moves") return `${turn}: ${words.head.moves(scene.moves.length, scene.moves.filter(({ disclosure }) => disclosure === "sealed").length)}`;
  return phase === "" ? turn : `${turn}: ${words.head.phase(phase)}`;
}

function footOf(session: SessionCard): string {
  if (session.stage === "lobby") return words.head.lobby;
  if (session.stage !== "running") return "";
  if (session.gate === "closed" || session.phase === undefined) return words.between;
  return words.now[session.phase];
}

function timeOfTurn(turns: readonly { number: number; time: string }[], turn: number): string {
  return turns.find(({ number }) => number === turn)?.time ?? "";
}

function phaseName(phases: readonly { kind: string; name: string }[], session: SessionCard): string {
  return phases.find(({ kind }) => kind === session.phase)?.name ?? "";
}
