import { type Signal, useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import { Expectation } from "../turn/Expectation";
import { TurnNews } from "../turn/TurnNews";
import { TurnSummary } from "../turn/TurnSummary";
import { isClosed } from "../play/names";
import { Invitations } from "../pages/invitations/Invitations";
import { PrintLinks } from "../pages/invitations/PrintLinks";
import { EndedPage } from "../session/Ended";
import { Header } from "../session/Header";
import { Strip } from "../session/Strip";
import { tellDoing } from "../session/doing";
import { tellNews } from "../session/news";
import { useTable } from "../state/table";
import { unreadIn } from "../talk/channels";
import { Empty } from "../ui/Empty";
import { useTitle } from "../ui/useTitle";
import { consolePage as desk, session as sessionWords } from "../words";
import { BudgetsBox } from "./BudgetsBox";
import { CourseBox } from "./CourseBox";
import { FactsBox } from "./FactsBox";
import { IndicatorsBox } from "./IndicatorsBox";
import { InjectsBox } from "./InjectsBox";
import { QuestionsBox } from "./QuestionsBox";
import { RoomBox } from "./RoomBox";
import { RulingBox } from "./RulingBox";
import { SessionBox } from "./SessionBox";
import { StepDialog } from "./StepDialog";
import { TalkBox } from "./TalkBox";
import { useSteps } from "./useSteps";
import { WaitsBox } from "./WaitsBox";
import { waitsOf } from "./waits";
import "../session/session.css";
import "../turn/turn.css";
import "./console.css";

/** What of the console a narrow window shows; a wide one shows all of it, in three columns. */
type Part = "now" | "people" | "board" | "talk";

/** The white cell's whole window: people and clock, what waits and the ruling in hand, the board and the talk. */
export function Console() {
  const table = useTable();
  const ruling = useSignal<string | null>(null);
  const channel = useSignal<string | null>(null);
  const inject = useSignal<string | null>(null);
  const part = useSignal<Part>("now");
  const title = table.session.value?.title;
  useTitle(title ? `${desk.title}: ${title}` : undefined);
  const steps = useSteps();
  const line = table.line.value;
  useEffect(() => tellNews(table), [table]);
  useEffect(() => tellDoing(table), [table]);
  if (line.state === "ended") return <EndedPage code={line.code} words={line.words} />;
  if (!table.ready.value || steps === null) return <p class="window-wait quiet">{sessionWords.reading}</p>;
  if (table.me.value?.role.type !== "white-cell") {
    return (
      <main class="window-alone">
        <Empty title={desk.notYours} as="h1">
          {desk.notYoursHow}
        </Empty>
      </main>
    );
  }
  const go = (to: Part, id: string) => {
    part.value = to;
    requestAnimationFrame(() => bringIntoView(id));
  };
  const onRule = (move: string) => {
    ruling.value = move;
    go("now", "ruling");
  };
  // Until play begins, to invite is what is to be done now.
  const begun = table.session.value?.stage !== "lobby";
  const withInvitations: Part = begun ? "people" : "now";
  const invitations = (
    <section class="box" id="console-invitations" data-part={withInvitations}>
      <header class="box-head">
        <h2 class="box-title">{desk.session.invitations}</h2>
      </header>
      <Invitations />
    </section>
  );
  return (
    <div class="window console" data-shown={part.value}>
      <Header />
      <Strip />
      <main class="console-body">
        <h1 class="heard">{desk.title}</h1>
        <div class="console-column console-people">
          <div id="console-course" data-part="now">
            <CourseBox steps={steps} />
          </div>
          <div class="console-scroll">
            <div data-part="people">
              <RoomBox onInvite={() => go(withInvitations, "invitations")} />
            </div>
            <div data-part="people">
              <SessionBox />
            </div>
          </div>
        </div>
        <div class="console-column console-now">
          <div class="console-first" data-part="now">
            <Expectation />
            <TurnSummary begins="folded" />
            <WaitsBox
              onRule={onRule}
              onAnswer={(picked) => {
                channel.value = picked;
                go("talk", "talk");
              }}
              onInject={(picked) => {
                inject.value = picked;
                go("board", `inject-${picked}`);
              }}
              steps={steps}
            />
          </div>
          <div class="console-scroll">
            {begun ? null : invitations}
            {begun ? (
              <div data-part="now">
                <RulingBox picked={ruling} onRule={onRule} />
              </div>
            ) : null}
            <div data-part="board">
              <QuestionsBox />
            </div>
            <div data-part="board">
              <FactsBox />
            </div>
            {begun && !isClosed(table) ? invitations : null}
          </div>
        </div>
        <div class="console-column console-scroll console-board">
          <div data-part="board">
            <IndicatorsBox />
          </div>
          <div data-part="board">
            <InjectsBox asked={inject} />
          </div>
          <div data-part="talk">
            <TalkBox open={channel} />
          </div>
          <div data-part="board">
            <BudgetsBox />
          </div>
        </div>
      </main>
      <PartsBar part={part} />
      <StepDialog steps={steps} />
      <TurnNews />
      <PrintLinks />
    </div>
  );
}

const PARTS: readonly Part[] = ["now", "people", "board", "talk"];

/** Where the window is narrow, one part at a time, under the thumb; what waits is counted. */
function PartsBar({ part }: { part: Signal<Part> }) {
  const table = useTable();
  const unread = table.cards.of("channel").reduce((sum, { channel }) => sum + unreadIn(table, channel), 0);
  const counts: Partial<Record<Part, number>> = { now: waitsOf(table).length, talk: unread };
  return (
    <nav class="console-bar" aria-label={desk.title}>
      {PARTS.map((one) => (
        <button key={one} type="button" aria-current={part.value === one ? "page" : undefined} onClick={() => (part.value = one)}>
          {desk.parts[one]}
          {counts[one] ? ` ${counts[one]}` : ""}
        </button>
      ))}
    </nav>
  );
}

/** Scrolled to and ready for the next key, as if one had gone there oneself. */
function bringIntoView(id: string): void {
  const part = document.getElementById(`console-${id}`);
  part?.scrollIntoView({ block: "start" });
  const first = part?.querySelector<HTMLElement>('[aria-pressed="true"]') ?? part?.querySelector<HTMLElement>("button, textarea, input, select");
  first?.focus({ preventScroll: true });
}
