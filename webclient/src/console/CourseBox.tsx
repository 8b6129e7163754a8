import { useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import { Grants } from "../pages/invitations/Grants";
import { actorName } from "../play/names";
import { Answer, useAsk, type Ask } from "../play/useAsk";
import { ClockFace } from "../session/ClockFace";
import { useTable } from "../state/table";
import { Button } from "../ui/Button";
import { Confirm, Dialog } from "../ui/Dialog";
import { common, consolePage as desk } from "../words";
import type { FromASeat, Leftovers, PhaseKind } from "../wire/types";
import { courseOf } from "./courseOf";

const words = desk.course;
const EXTENSIONS = [2, 5];
const MINUTE = 60;

/** The clock, and the course of play: start, phases, turns, the hot wash, the close. */
export function CourseBox() {
  const table = useTable();
  const ask = useAsk();
  const session = table.session.value;
  if (session === null || session.stage === "closed") return null;
  const running = session.stage === "running";
  return (
    <section class="box">
      <header class="box-head">
        <h2 class="box-title">{words.title}</h2>
        {session.clock.type === "none" ? <span class="quiet">{words.none}</span> : <ClockFace />}
      </header>
      {running ? <ClockButtons ask={ask} /> : null}
      <PhaseButtons ask={ask} />
      <Answer ask={ask} />
    </section>
  );
}

function ClockButtons({ ask }: { ask: Ask }) {
  const session = useTable().session.value;
  const clock = session?.clock.type;
  return (
    <div class="row">
      {clock === "running" ? <Button onClick={() => void ask.of({ type: "pause-clock" })}>{words.pause}</Button> : null}
      {clock === "paused" ? <Button onClick={() => void ask.of({ type: "resume-clock" })}>{words.resume}</Button> : null}
      {session?.gate === "open"
        ? EXTENSIONS.map((minutes) => (
            <Button key={minutes} onClick={() => void ask.of({ type: "extend-clock", by: minutes * MINUTE })}>
              {words.extend(minutes)}
            </Button>
          ))
        : null}
    </div>
  );
}

/** What closes the phase of moves asks first what becomes of moves in writing. */
type Closes = (leftovers: Leftovers) => FromASeat;

function PhaseButtons({ ask }: { ask: Ask }) {
  const table = useTable();
  const asking = useSignal<Closes | null>(null);
  const final = useSignal<"hot-wash" | "close" | null>(null);
  const session = table.session.value;
  const scenario = table.scenario.value;
  if (session === null) return null;
  const now = courseOf(session, scenario?.phases ?? [], scenario?.turns.length ?? 0);
  const writing = now.open?.kind === "move" ? table.drafting.value : [];
  const close = (command: Closes) => {
    if (writing.length === 0) void ask.of(command("keep"));
    else asking.value = command;
  };
  return (
    <div class="course-acts">
      <div class="row">
        {now.canStart ? (
          <Button manner="main" onClick={() => void ask.of({ type: "start-play" })}>
            {words.start}
          </Button>
        ) : null}
        {now.next === null ? null : (
          <Button manner="main" onClick={() => close((leftovers) => ({ type: "open-next-phase", leftovers }))}>
            {now.next.kind === "phase" ? words.open(now.next.phase.name) : words.openTurn(now.next.turn)}
          </Button>
        )}
        {now.open === null ? null : (
          <Button onClick={() => close((leftovers) => ({ type: "close-phase", leftovers }))}>{words.close(now.open.name)}</Button>
        )}
      </div>
      <div class="row">
        {now.later.length === 0 ? null : (
          <select
            class="console-select"
            aria-label={words.jump}
            value=""
            onChange={(event) => {
              const phase = event.currentTarget.value as PhaseKind;
              event.currentTarget.value = "";
              close((leftovers) => ({ type: "open-phase", phase, leftovers }));
            }}
          >
            <option value="">{words.jump} …</option>
            {now.later.map((phase) => (
              <option key={phase.kind} value={phase.kind}>
                {phase.name}
              </option>
            ))}
          </select>
        )}
        {now.canHotWash ? (
          <Button size="small" onClick={() => (final.value = "hot-wash")}>
            {words.hotWash}
          </Button>
        ) : null}
        {now.canClose ? (
          <Button size="small" onClick={() => (final.value = "close")}>
            {words.closeSession}
          </Button>
        ) : null}
      </div>
      {asking.value === null ? null : (
        <AskLeftovers writing={writing.map((actor) => actorName(table, actor))} ask={ask} command={asking.value} onClose={() => (asking.value = null)} />
      )}
      {final.value === "hot-wash" ? (
        <Confirm title={words.hotWash} action={words.hotWash} onConfirm={() => void ask.of({ type: "open-hot-wash" })} onClose={() => (final.value = null)}>
          <p>{words.hotWashSays}</p>
        </Confirm>
      ) : null}
      {final.value === "close" ? (
        <Confirm title={words.closeSession} action={words.closeAction} manner="danger" onConfirm={() => void ask.of({ type: "close-session" })} onClose={() => (final.value = null)}>
          <p>{words.closeSays}</p>
          <Grants />
        </Confirm>
      ) : null}
    </div>
  );
}

function AskLeftovers({ writing, ask, command, onClose }: { writing: readonly string[]; ask: Ask; command: Closes; onClose(): void }) {
  const pick = (leftovers: Leftovers) => {
    void ask.of(command(leftovers));
    onClose();
  };
  const settled = writing.length === 0;
  useEffect(() => {
    // What seemed to be in writing has just been submitted or thrown away.
    if (settled) pick("keep");
  }, [settled]);
  return (
    <Dialog title={words.leftovers} onClose={onClose}>
      <p class="dialog-words">{words.leftoversSay(writing)}</p>
      <div class="dialog-foot">
        <Button onClick={onClose}>{common.cancel}</Button>
        <Button onClick={() => pick("submit")}>{words.submit}</Button>
        <Button manner="main" onClick={() => pick("keep")}>
          {words.keep}
        </Button>
      </div>
    </Dialog>
  );
}
