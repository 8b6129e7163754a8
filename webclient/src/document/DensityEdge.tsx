import { useComputed, type ReadonlySignal } from "@preact/signals";
import { notes as words } from "../words";
import type { Drawn } from "./Drawn";
import { density, type Laid } from "./marks";

const BINS = 160;
const percent = (part: number) => `${(part * 100).toFixed(3)}%`;

/** The left edge: the whole document at a glance, by actor, and the window one looks through. */
export function DensityEdge({ drawn, marks }: { drawn: Drawn; marks: ReadonlySignal<readonly Laid[]> }) {
  const runs = useComputed(() => density(marks.value, drawn.map.length, BINS));
  const goTo = (event: PointerEvent & { currentTarget: HTMLElement }) => {
    const box = event.currentTarget.getBoundingClientRect();
    const scroller = drawn.scroller;
    if (scroller === null) return;
    const part = (event.clientY - box.top) / box.height;
    scroller.scrollTop = part * scroller.scrollHeight - scroller.clientHeight / 2;
  };
  return (
    <div
      class="edge"
      title={words.density}
      aria-hidden="true"
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        goTo(event);
      }}
      onPointerMove={(event) => {
        if (event.currentTarget.hasPointerCapture(event.pointerId)) goTo(event);
      }}
    >
      <EdgeWindow drawn={drawn} />
      {runs.value.map((run) => (
        <div key={run.from} class="edge-run" style={{ top: percent(run.from), height: percent(run.to - run.from) }}>
          {run.colours.map((colour) => (
            <span key={colour} data-colour={colour} />
          ))}
        </div>
      ))}
    </div>
  );
}

/** Moved alone, and without anything else being drawn again. */
function EdgeWindow({ drawn }: { drawn: Drawn }) {
  const { from, to } = drawn.window.value;
  return <div class="edge-window" style={{ height: percent(to - from), transform: `translateY(${(from * 100).toFixed(3)}cqh)` }} />;
}
