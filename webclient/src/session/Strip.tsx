import { useTable } from "../state/table";
import { session } from "../words";

/** What must be said over everything: marking, a lost line, a closed session. */
export function Strip() {
  const table = useTable();
  const marking = table.session.value?.marking ?? "";
  const lost = table.line.value.state === "lost" ? table.line.value : null;
  const weather = table.weather.value;
  const waiting = table.unsent.value.length;
  // What does not keep anybody from writing concerns those who run the session.
  const atTheHelm = table.me.value?.role.type === "white-cell";
  const notKept = table.scratch.notKept.value;
  const clock = table.session.value?.clock;
  const away = clock?.type === "paused" && clock.cause === "outage";
  const closed = table.session.value?.stage === "closed";
  return (
    <>
      {marking === "" ? null : (
        <section class="marking" aria-label={session.marking}>
          {marking}
        </section>
      )}
      {lost === null && weather.state === "ready" ? null : (
        <p class="strip" data-tone="warn" role="status">
          {lost === null ? weather.message || session.line.unavailable : lost.words || session.line.lostLong}
          {waiting > 0 ? <strong> {session.line.waiting(waiting)}.</strong> : null}
        </p>
      )}
      {lost === null && weather.state === "ready" && weather.message !== "" && atTheHelm ? (
        <p class="strip" role="status">
          {weather.message}
        </p>
      ) : null}
      {notKept === null ? null : (
        <p class="strip" data-tone="warn" role="status">
          {session.notKept(notKept)}
        </p>
      )}
      {away ? (
        <p class="strip narrow-only" role="status">
          {session.clock.outageSaid}
        </p>
      ) : null}
      {closed ? <p class="strip">{session.closed}</p> : null}
    </>
  );
}
