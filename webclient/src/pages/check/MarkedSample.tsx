import { useLayoutEffect, useRef } from "preact/hooks";
import { canPaint } from "../../document/paint";
import { check as words } from "../../words";

const NAME = "check-sample";

/** A marked passage as this browser shows it, so that one sees what one will see. */
export function MarkedSample() {
  const marked = useRef<HTMLSpanElement>(null);
  useLayoutEffect(() => {
    const text = marked.current?.firstChild;
    if (!canPaint || !(text instanceof Text)) return undefined;
    const range = new StaticRange({ startContainer: text, startOffset: 0, endContainer: text, endOffset: text.length });
    CSS.highlights.set(NAME, new Highlight(range));
    return () => void CSS.highlights.delete(NAME);
  });
  const [before, passage, after] = words.sample;
  return (
    <span class={canPaint ? "check-sample" : "check-sample plain-marks"}>
      {before}
      <span ref={marked} class="check-passage">
        {passage}
      </span>
      {after}
    </span>
  );
}
