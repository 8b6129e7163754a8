import type { Reason, Side, Strength } from "../wire/types";
import { logs } from "../words";
import { events } from "../words/told";
import type { ArgumentOnLine } from "./line";
import { LogChips, LogRole } from "./LogChips";

/** The move's own reasons, with how the white cell marked them. */
export function Reasons({ reasons, strengths }: { reasons: readonly Reason[]; strengths: readonly Strength[] }) {
  if (reasons.length === 0) return null;
  return (
    <ul class="line-args">
      {reasons.map((reason, at) => (
        <li key={at}>
          <Sign side="for" />
          <span>
            <span class="said">{events.said(reason.text)}</span> <LogChips of={reason.evidence} />
          </span>
          <Strong strength={strengths[at] ?? "plain"} />
        </li>
      ))}
    </ul>
  );
}

/** What others argued, for and against. */
export function Arguments({ of }: { of: readonly ArgumentOnLine[] }) {
  const first = of[0];
  const last = of.at(-1);
  if (first === undefined || last === undefined) return <p class="quiet">{logs.noArguments}</p>;
  return (
    <section class="card">
      <h3>{logs.arguments(first.row.seq, last.row.seq)}</h3>
      <ul class="line-args">
        {of.map((one) => (
          <li key={one.event.argument} data-withdrawn={one.withdrawn ? "" : undefined}>
            <Sign side={one.event.side} />
            <span>
              <LogRole role={one.event.role} /> <span class="said">{events.said(one.event.text)}</span> <LogChips of={one.event.evidence} />
              {one.withdrawn ? <span class="quiet"> · {logs.withdrawn}</span> : null}
            </span>
            <Strong strength={one.strength} />
          </li>
        ))}
      </ul>
    </section>
  );
}

export function Sign({ side }: { side: Side }) {
  return (
    <span class="line-sign" data-side={side}>
      <span aria-hidden="true">{side === "for" ? "+" : "−"}</span>
      <span class="heard">{side === "for" ? logs.for : logs.against}</span>
    </span>
  );
}

function Strong({ strength }: { strength: Strength }) {
  return strength === "strong" ? <span class="quiet">{logs.strong}</span> : null;
}
