import { useSignal } from "@preact/signals";
import { useLayoutEffect } from "preact/hooks";
import { actorName, isClosed } from "../play/names";
import { OffTheWall } from "../play/OffTheWall";
import { Answer, useAsk } from "../play/useAsk";
import { timeOfDay } from "../state/clock";
import { useTable } from "../state/table";
import { Button } from "../ui/Button";
import { useAskedFor } from "../ui/useAskedFor";
import { common, turn as words } from "../words";
import { IndicatorChanges } from "./moves/EffectBars";
import { isRead } from "./news";
import type { ComponentChildren } from "preact";
import type { InjectCard } from "../wire/types";

/** News: what I have not read stands on top; the rest stays listed. */
export function Injects() {
  const table = useTable();
  const injects = table.cards.of("inject");
  const isPlayer = table.me.value?.role.type === "player" && !isClosed(table);
  const unread = isPlayer ? injects.filter((inject) => !isRead(table, inject)) : [];
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
    <Box inject={inject} isNew>
      <div class="row row-end">
        <Button size="small" disabled={ask.waiting.value} onClick={() => void ask.of({ type: "read-inject", inject: inject.inject })}>
          {words.injects.read}
        </Button>
      </div>
      <Answer ask={ask} />
    </Box>
  );
}

/** One inject; a chip elsewhere leads to it. */
function Box({ inject, isNew = false, children }: { inject: InjectCard; isNew?: boolean; children?: ComponentChildren }) {
  const part = useAskedFor<HTMLElement>(useTable().view.inject, inject.inject, () => {});
  return (
    <article ref={part} class="box inject" aria-label={inject.title ?? common.blanked} data-main={isNew ? "" : undefined}>
      <InjectWords inject={inject} />
      {children}
    </article>
  );
}

function Listed({ injects }: { injects: readonly InjectCard[] }) {
  const open = useSignal(false);
  const sought = useTable().view.inject.value;
  useLayoutEffect(() => {
    if (injects.some(({ inject }) => inject === sought)) open.value = true;
  }, [sought]);
  return (
    <section class="stack">
      <button type="button" class="fold" aria-expanded={open.value} onClick={() => (open.value = !open.value)}>
        {words.injects.earlier(injects.length)}
      </button>
      {open.value
        ? injects.toReversed().map((inject) => (
            <Box key={inject.inject} inject={inject} />
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
