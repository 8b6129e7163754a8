import { useTable } from "../state/table";
import { Badge } from "../ui/Badge";
import { Logo } from "../ui/Logo";
import { RoleBadge } from "../ui/RoleBadge";
import { common, session as words } from "../words";
import { ClockFace } from "./ClockFace";
import { PhaseLine } from "./PhaseLine";
import { SeatMenu } from "./SeatMenu";
import { actorStates } from "./actorStates";

/** The one header: turn, time, phases, clock, who is ready, my seat, the truth about the line. */
export function Header() {
  const table = useTable();
  const session = table.session.value;
  const me = table.me.value;
  const people = table.people.value;
  if (session === null || me === null) return null;
  return (
    <header class="header">
      <div class="header-name">
        <Logo />
        <span class="header-title" title={session.title ?? undefined}>
          {session.title ?? common.blanked}
        </span>
      </div>
      <TurnNow />
      <PhaseLine />
      <ClockFace />
      <ul class="header-actors">
        {actorStates(table).map(({ actor, state, tone }) => (
          <li key={actor.actor} data-tone={tone}>
            <Badge actor={actor} />
            {state === "" ? null : <span>{state}</span>}
          </li>
        ))}
      </ul>
      <div class="header-seat">
        <LineDot />
        <span class="header-here">
          {people.length > 1 ? `${words.hereOf(people.filter((one) => one.here === "here").length, people.length)} · ` : ""}
          {words.youAre}
        </span>
        <span class="header-badge">
          <RoleBadge role={me.role} size="small" />
        </span>
        <SeatMenu name={me.name} side={me.actor?.name ?? (me.role.type === "player" ? "" : common.roles[me.role.type].name)} />
      </div>
    </header>
  );
}

function TurnNow() {
  const table = useTable();
  const session = table.session.value;
  const scenario = table.scenario.value;
  if (session === null) return null;
  const turns = scenario?.turns ?? [];
  const phase = scenario?.phases.find((one) => one.kind === session.phase)?.name;
  if (session.stage !== "running" || session.turn === 0) {
    return <p class="header-turn"><strong>{words.stages[session.stage]}</strong></p>;
  }
  return (
    <p class="header-turn">
      <strong class="wide">{words.turnOf(session.turn, turns.length)}</strong>
      <strong class="narrow">{phase === undefined ? words.turnOf(session.turn, turns.length) : words.turnPhase(session.turn, phase)}</strong>
      <span class="wide">{turns.find((turn) => turn.number === session.turn)?.time}</span>
    </p>
  );
}

function LineDot() {
  const table = useTable();
  const state = table.line.value.state;
  const weather = table.weather.value.state;
  const said =
    state === "open" ? (weather === "ready" ? words.line.open : words.line.unavailable) : state === "connecting" ? words.line.connecting : words.line.lost;
  return (
    <span class="dot" data-state={state === "open" && weather !== "ready" ? "lost" : state} title={said}>
      <span class="heard">{said}</span>
    </span>
  );
}
