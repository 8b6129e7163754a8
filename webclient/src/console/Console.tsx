import { useSignal } from "@preact/signals";
import { Expectation } from "../turn/Expectation";
import { TurnNews } from "../turn/TurnNews";
import { Invitations } from "../pages/invitations/Invitations";
import { EndedPage } from "../session/Ended";
import { Header } from "../session/Header";
import { Strip } from "../session/Strip";
import { useTable } from "../state/table";
import { Empty } from "../ui/Empty";
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
import { TalkBox } from "./TalkBox";
import { WaitsBox } from "./WaitsBox";
import "../session/session.css";
import "../turn/turn.css";
import "./console.css";

/** The white cell's whole window: people and clock, what waits and the ruling in hand, the board and the talk. */
export function Console() {
  const table = useTable();
  const ruling = useSignal<string | null>(null);
  const channel = useSignal<string | null>(null);
  const line = table.line.value;
  if (line.state === "ended") return <EndedPage code={line.code} words={line.words} />;
  if (!table.ready.value) return <p class="window-wait quiet">{sessionWords.reading}</p>;
  if (table.me.value?.role.type !== "white-cell") return <Empty title={desk.notYours}>{desk.notYoursHow}</Empty>;
  return (
    <div class="window console">
      <Header />
      <Strip />
      <main class="console-body">
        <h1 class="heard">{desk.title}</h1>
        <div class="console-column">
          <div id="console-course">
            <CourseBox />
          </div>
          <RoomBox />
          <section class="box" id="console-invitations">
            <header class="box-head">
              <h2 class="box-title">{desk.session.invitations}</h2>
            </header>
            <Invitations />
          </section>
          <SessionBox />
        </div>
        <div class="console-column">
          <Expectation />
          <WaitsBox
            onRule={(move) => {
              ruling.value = move;
              document.getElementById("console-ruling")?.scrollIntoView({ block: "nearest" });
            }}
            onAnswer={(picked) => (channel.value = picked)}
          />
          <RulingBox picked={ruling} />
          <QuestionsBox />
          <FactsBox />
        </div>
        <div class="console-column">
          <IndicatorsBox />
          <InjectsBox />
          <TalkBox open={channel} />
          <BudgetsBox />
        </div>
      </main>
      <TurnNews />
    </div>
  );
}
