import { useSignal, useSignalEffect, type Signal } from "@preact/signals";
import { actorName, isClosed } from "../play/names";
import { OffTheWall } from "../play/OffTheWall";
import { useOpened } from "../play/useKept";
import { useTable, type Table } from "../state/table";
import { Button } from "../ui/Button";
import { common, consolePage as desk, play, turn } from "../words";
import type { InjectCard } from "../wire/types";
import { InjectForm, NEW } from "./InjectForm";

const words = desk.injects;

/** How many of the plan are in sight before one asks for the rest. */
const FEW = 5;

/**
 * The injects: what is planned, what was sent, and one of one's own.
 *
 * @param asked a planned one that is to be opened now
 */
export function InjectsBox({ asked }: { asked: Signal<string | null> }) {
  const table = useTable();
  const closed = isClosed(table);
  const planned = closed ? [] : table.cards.of("planned");
  const [open, pick] = useOpened("inject");
  const all = useSignal(false);
  useSignalEffect(() => {
    if (asked.value !== null) pick(asked.value);
    asked.value = null;
  });
  const close = () => pick(null);
  const toggle = (name: string) => pick(open === name ? null : name);
  if (closed && table.cards.of("inject").length === 0) return null;
  const shown = planned.filter(({ inject }, at) => all.value || at < FEW || inject.id === open);
  return (
    <section class="box">
      <header class="box-head">
        <h2 class="box-title">{words.title}</h2>
        {closed ? null : (
          <Button size="small" aria-expanded={open === NEW} onClick={() => toggle(NEW)}>
            {words.write}
          </Button>
        )}
      </header>
      {open === NEW ? <InjectForm done={close} /> : null}
      <ul class="lines">
        {shown.map(({ inject }) => (
          <li key={inject.id} id={`console-inject-${inject.id}`}>
            <button
              type="button"
              class="inject-open"
              aria-expanded={open === inject.id}
              onClick={() => toggle(inject.id)}
            >
              <span class="inject-line">
                <span>{inject.title}</span>
                {inject.source.type === "assumption" ? (
                  <em class="assumption" title={inject.source.why}>
                    {play.assumption}
                  </em>
                ) : null}
              </span>
              <span class="quiet inject-when" title={inject.when}>
                {inject.when}
              </span>
            </button>
            {open === inject.id ? <InjectForm planned={inject} done={close} /> : null}
          </li>
        ))}
      </ul>
      {planned.length > FEW ? (
        <button type="button" class="fold" aria-expanded={all.value} onClick={() => (all.value = !all.value)}>
          {all.value ? words.fewer : words.all(planned.length)}
        </button>
      ) : null}
      {planned.length === 0 && !closed ? <p class="quiet">{words.none}</p> : null}
      <Sent />
    </section>
  );
}

/** What went out, the latest in sight, and how many of those it went to have read it. */
function Sent() {
  const [latest, ...earlier] = useTable().cards.of("inject").toReversed();
  const open = useSignal(false);
  if (latest === undefined) return null;
  return (
    <div class="stack-tight">
      <h3 class="small-head">{words.sentHead}</h3>
      <ul class="lines">
        <SentLine inject={latest} />
        {open.value ? earlier.map((inject) => <SentLine key={inject.inject} inject={inject} />) : null}
      </ul>
      {earlier.length === 0 ? null : (
        <button type="button" class="fold" aria-expanded={open.value} onClick={() => (open.value = !open.value)}>
          {words.sentEarlier(earlier.length)}
        </button>
      )}
    </div>
  );
}

function SentLine({ inject }: { inject: InjectCard }) {
  const table = useTable();
  const to = turn.injects.to(inject.to.map((actor) => actorName(table, actor)));
  return (
    <li>
      <span class="said">
        {inject.number === undefined ? "" : `${inject.number} · `}
        {inject.title ?? common.blanked}
      </span>
      <span class="quiet">{[words.sent(inject.turn), to, readBy(table, inject)].join(" · ")}</span>
      {inject.title === null ? null : <OffTheWall of={{ type: "of-inject", inject: inject.inject }} does="inject" />}
    </li>
  );
}

function readBy(table: Table, { inject, to }: InjectCard): string {
  const readers = table.cards
    .of("seat")
    .filter(({ role, presence }) => presence === "seated" && role.type === "player" && (to.length === 0 || to.includes(role.actor)));
  const read = readers.filter(({ seat }) => table.cards.get("reading", `${seat}/${inject}`) !== undefined).length;
  return words.readBy(read, readers.length);
}
