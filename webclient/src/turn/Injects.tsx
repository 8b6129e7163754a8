import { useSignal } from "@preact/signals";
import { actorName, isClosed } from "../play/names";
import { OffTheWall } from "../play/OffTheWall";
import { Answer, useAsk } from "../play/useAsk";
import { timeOfDay } from "../state/clock";
import { useTable } from "../state/table";
import { Button } from "../ui/Button";
import { common, turn as words } from "../words";
import { IndicatorChanges } from "./moves/EffectBars";
import type { InjectCard } from "../wire/types";

/** News: what I have not read stands on top; the rest stays listed. */
export function Injects() {
  const table = useTable();
  const seat = table.place.seat;
  const injects = table.cards.of("inject");
  const isPlayer = table.me.value?.role.type === "player" && !isClosed(table);
  const unread = isPlayer ? injects.filter(({ inject }) => table.cards.get("reading", `${seat}/${inject}`) === undefined) : [];
  const read = injects.filter((inject) => !unread.includes(inject));
  if (injects.length === 0) return null;
  return (
    <>
      {unread.map((inject) => (
        <Unread key={inject.inject} inject={inject} />
      ))}
      {read.length === 0 ? null : <Listed injects={read} />}
    </>
  );
}

function Unread({ inject }: { inject: InjectCard }) {
  const ask = useAsk();
  return (
    <article class="box inject" data-main="">
      <InjectWords inject={inject} />
      <div class="row row-end">
        <Button size="small" disabled={ask.waiting.value} onClick={() => void ask.of({ type: "read-inject", inject: inject.inject })}>
          {words.injects.read}
        </Button>
      </div>
      <Answer ask={ask} />
    </article>
  );
}

function Listed({ injects }: { injects: readonly InjectCard[] }) {
  const open = useSignal(false);
  return (
    <section class="stack">
      <button type="button" class="fold" aria-expanded={open.value} onClick={() => (open.value = !open.value)}>
        {words.injects.earlier(injects.length)}
      </button>
      {open.value
        ? injects.toReversed().map((inject) => (
            <article key={inject.inject} class="box inject">
              <InjectWords inject={inject} />
            </article>
          ))
        : null}
    </section>
  );
}

function InjectWords({ inject }: { inject: InjectCard }) {
  const table = useTable();
  const to = inject.to.map((actor) => actorName(table, actor));
  return (
    <>
      <header class="stack-tight">
        <h3 class="said">{inject.title ?? common.blanked}</h3>
        <p class="quiet">
          {inject.number === undefined ? words.injects.unnumbered : words.injects.number(inject.number)} · {timeOfDay(inject.at)} · {words.injects.to(to)}
        </p>
      </header>
      <p class="said">{inject.text ?? common.blanked}</p>
      <IndicatorChanges changes={inject.atOnce} />
      {inject.text === null ? null : <OffTheWall of={{ type: "of-inject", inject: inject.inject }} does="inject" />}
    </>
  );
}
