import type { Account, MySeat, SessionSummary } from "../../http/bodies";
import { type LogSummary, logs } from "../../http/logs";
import { mySeats, sessions } from "../../http/sessions";
import { Empty } from "../../ui/Empty";
import { desk } from "../../words";
import { may, signedIn } from "../account";
import { SeatsHere } from "../join/SeatsHere";
import { Desk } from "../layout/Desk";
import { Loading } from "../layout/Loading";
import { when } from "../when";
import { useLoaded } from "../useCall";

/** / and /sessions: where one goes on, or begins. */
export function HomePage() {
  const who = signedIn();
  const opens = who.is === "account" && may(who.account, "facilitator");
  const actions = opens ? (
    <a class="button as-button" data-manner="main" href="/sessions/new">
      {desk.openSession}
    </a>
  ) : undefined;
  return (
    <Desk title={desk.sessions} actions={actions}>
      {(account) => <Sessions account={account} />}
    </Desk>
  );
}

function Sessions({ account }: { account: Account }) {
  const [list, again] = useLoaded<readonly SessionSummary[]>("sessions", sessions);
  const [seats] = useLoaded<readonly MySeat[]>("seats", mySeats);
  const [granted] = useLoaded<readonly LogSummary[]>(may(account, "organizer") ? "logs" : undefined, logs);
  if (list.is !== "here") return <Loading of={list} again={again} />;
  const held = seats.is === "here" ? seats.it : [];
  const readable = new Set(granted.is === "here" ? granted.it.map((one) => one.session) : []);
  const listed = new Set(list.it.map((one) => one.session));
  return (
    <>
      {list.it.length === 0 ? (
        <Empty title={desk.noSessions}>
          <p>{may(account, "facilitator") ? desk.noSessionsFacilitator : desk.noSessionsOther}</p>
        </Empty>
      ) : (
        <div class="sheet">
          <ul class="things">
            {list.it.map((one) => (
              <SessionLine key={one.session} session={one} log={readable.has(one.session) ? "readable" : "closed"} />
            ))}
          </ul>
        </div>
      )}
      <SeatsHere seats={held.filter((seat) => !listed.has(seat.session))} />
    </>
  );
}

function SessionLine({ session, log }: { session: SessionSummary; log: "readable" | "closed" }) {
  const window = session.seat === undefined ? undefined : `/s/${session.session}/${session.seat}`;
  const closed = session.closedAt !== undefined;
  return (
    <li>
      <div class="thing-words">
        {window === undefined ? <strong>{session.title}</strong> : <a href={window}>{session.title}</a>}
        <span class="quiet">
          {[
            closed ? undefined : desk.stages[session.stage],
            session.stage === "running" ? desk.turn(session.turn) : undefined,
            session.closedAt === undefined ? desk.openedAt(when(session.openedAt)) : desk.closedAt(when(session.closedAt)),
            session.marking === "" ? undefined : session.marking,
          ]
            .filter((words) => words !== undefined)
            .join(" · ")}
        </span>
      </div>
      <div class="thing-acts">
        {window === undefined || closed ? null : (
          <a class="button as-button" data-manner="plain" href={`${window}/console`}>
            {desk.toConsole}
          </a>
        )}
        {log === "readable" ? (
          <a class="button as-button" data-manner="plain" href={`/logs/${session.session}`}>
            {desk.toLog}
          </a>
        ) : null}
      </div>
    </li>
  );
}
