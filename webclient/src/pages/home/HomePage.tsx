import type { Account, MySeat, SessionSummary } from "../../http/bodies";
import { type LogSummary, logs } from "../../http/logs";
import { mySeats, sessions } from "../../http/sessions";
import { Empty } from "../../ui/Empty";
import { desk } from "../../words";
import { may, readsLogs, signedIn } from "../account";
import { FindIn } from "../FindIn";
import { SeatsHere } from "../join/SeatsHere";
import { Desk } from "../layout/Desk";
import { Loading } from "../layout/Loading";
import { when } from "../when";
import { useLoaded } from "../useCall";
import { Addresses } from "./Addresses";

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
  const [granted] = useLoaded<readonly LogSummary[]>(readsLogs(account) ? "logs" : undefined, logs);
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
        <FindIn of={list.it} label={desk.findSession} words={({ title, marking }) => `${title} ${marking}`}>
          {(found) => GROUPS.map((group) => <Group key={group} group={group} of={found.filter((one) => groupOf(one) === group)} readable={readable} />)}
        </FindIn>
      )}
      {may(account, "facilitator") || may(account, "administrator") ? <Addresses /> : null}
      <SeatsHere seats={held.filter((seat) => !listed.has(seat.session))} />
    </>
  );
}

/** What is played comes first, then what waits for its people, then what is over. */
const GROUPS = ["played", "lobby", "closed"] as const;
type GroupName = (typeof GROUPS)[number];

function groupOf({ stage }: SessionSummary): GroupName {
  return stage === "closed" || stage === "lobby" ? stage : "played";
}

function Group({ group, of, readable }: { group: GroupName; of: readonly SessionSummary[]; readable: ReadonlySet<string> }) {
  if (of.length === 0) return null;
  return (
    <section class="sheet">
      <h2>{desk.groups[group]}</h2>
      <ul class="things">
        {of.map((one) => (
          <SessionLine key={one.session} session={one} log={readable.has(one.session) ? "readable" : "closed"} />
        ))}
      </ul>
    </section>
  );
}

function SessionLine({ session, log }: { session: SessionSummary; log: "readable" | "closed" }) {
  const window = session.seat === undefined ? undefined : `/s/${session.session}/${session.seat}`;
  const closed = session.closedAt !== undefined;
  return (
    <li>
      <div class="thing-words">
        {window === undefined ? (
          <strong dir="auto">{session.title}</strong>
        ) : (
          <a href={window} dir="auto">
            {session.title}
          </a>
        )}
        <span class="quiet">
          {[
            session.stage === "hot-wash" ? desk.stages["hot-wash"] : undefined,
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
