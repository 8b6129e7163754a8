import { DocumentView } from "../document/DocumentView";
import { useEffect } from "preact/hooks";
import { useTable, type Table } from "../state/table";
import { sayMessages } from "../talk/sayMessages";
import { fetchFamilies } from "../theme/fonts";
import { Brief } from "../turn/Brief";
import { NewsLine } from "../turn/NewsLine";
import { TurnNews } from "../turn/TurnNews";
import { Empty } from "../ui/Empty";
import { narrow, phone, windowWidth } from "../ui/media";
import { useTitle } from "../ui/useTitle";
import { session as words } from "../words";
import { backToText } from "./backToText";
import { tellDoing } from "./doing";
import { EndedPage } from "./Ended";
import { Header } from "./Header";
import { fetchLater } from "./later";
import { KeysDialog } from "./KeysDialog";
import { listenToKeys } from "./keys";
import { tellNews } from "./news";
import { paneWidth } from "./PaneEdge";
import { PhoneBar } from "./PhoneBar";
import { RoomPane } from "./RoomPane";
import { Strip } from "./Strip";
import "./session.css";

/** The rooms come when one can read, and the families of type when the view is there too: neither is in the way. */
function useComingLast(table: Table): void {
  const alone = table.me.value?.role.type === "lobby" || table.line.value.state === "ended";
  const readable = table.revision.value !== null;
  const settled = alone || (readable && table.ready.value);
  useEffect(() => {
    if (readable) fetchLater();
  }, [readable]);
  useEffect(() => {
    if (settled) fetchFamilies();
  }, [settled]);
}

/** The whole window of a seat: header, text on the left, rooms on the right. */
export function SeatWindow() {
  const table = useTable();
  useTitle(table.session.value?.title ?? undefined);
  useEffect(() => {
    const stops = [listenToKeys(table), tellNews(table), tellDoing(table), sayMessages(table), backToText(table.view)];
    return () => {
      for (const stop of stops) stop();
    };
  }, [table]);
  useComingLast(table);
  const line = table.line.value;
  if (line.state === "ended") return <EndedPage code={line.code} words={line.words} />;
  if (table.session.value === null) return <p class="window-wait quiet">{words.reading}</p>;
  if (table.me.value?.role.type === "lobby") return <LobbyWait />;
  const revision = table.revision.value;
  // The text comes first, and does not wait for the view.
  const ready = revision !== null && table.ready.value;
  return (
    <div class="window" data-room={table.view.roomOpen.value ? "open" : "closed"} style={{ "--pane": `${paneWidth.value}px` }}>
      <Header />
      <Strip />
      <div class="window-body">
        <main class="window-text" inert={isCovered(table)}>
          {revision === null ? <p class="window-wait quiet">{words.reading}</p> : <DocumentView revision={revision} />}
        </main>
        {ready ? <RoomPane /> : (
          <aside class="pane">
            <NewsLine />
          </aside>
        )}
      </div>
      <PhoneBar />
      {ready ? <OverTheRoom /> : null}
    </div>
  );
}

/** Less of the text than this, in CSS pixels, is nothing to read by. */
const LEAST_OF_THE_TEXT = 320;

/** Whether the open room lies over the text: what one cannot see does not take the focus. */
function isCovered(table: Table): boolean {
  return table.view.roomOpen.value && (phone.value || (narrow.value && windowWidth.value - paneWidth.value < LEAST_OF_THE_TEXT));
}

/** What comes over whatever is open, once there is a view of which it could be news. */
function OverTheRoom() {
  return (
    <>
      <Brief />
      <TurnNews />
      <KeysDialog />
    </>
  );
}

/** Came by the code on the wall, and has no seat yet. */
function LobbyWait() {
  const table = useTable();
  return (
    <div class="window">
      <Header />
      <Strip />
      <main class="window-alone">
        <Empty title={words.lobby.title} as="h1">
          <p>{words.lobby.words}</p>
          <p class="quiet">{table.me.value?.name}</p>
        </Empty>
      </main>
    </div>
  );
}
