import { useSignal } from "@preact/signals";
import { actorName, isClosed } from "../play/names";
import { useTable } from "../state/table";
import { Button } from "../ui/Button";
import { common, consolePage as desk, play, turn } from "../words";
import { InjectForm } from "./InjectForm";

const words = desk.injects;
const NEW = "";

/** The injects: what was sent, what is planned, and one of one's own. */
export function InjectsBox() {
  const table = useTable();
  const sent = table.cards.of("inject");
  const planned = table.cards.of("planned");
  const open = useSignal<string | null>(null);
  const close = () => (open.value = null);
  return (
    <section class="box">
      <header class="box-head">
        <h2 class="box-title">{words.title}</h2>
        {isClosed(table) ? null : (
          <Button size="small" aria-expanded={open.value === NEW} onClick={() => (open.value = open.value === NEW ? null : NEW)}>
            {words.write}
          </Button>
        )}
      </header>
      {open.value === NEW ? <InjectForm done={close} /> : null}
      <ul class="lines">
        {sent.map((inject) => (
          <li key={inject.inject}>
            <div class="inject-line">
              <span class="inject-state" data-sent="">
                <span aria-hidden="true">✓</span>
              </span>
              <span class="said">
                {inject.number === undefined ? "" : `${inject.number} · `}
                {inject.title ?? common.blanked}
              </span>
              <span class="quiet">
                {words.sent(inject.turn)}, {turn.injects.to(inject.to.map((actor) => actorName(table, actor)))}
              </span>
            </div>
          </li>
        ))}
        {(isClosed(table) ? [] : planned).map(({ inject }) => (
          <li key={inject.id}>
            <div class="inject-line">
              <span class="inject-state" aria-hidden="true">
                ○
              </span>
              <button type="button" class="inject-open" aria-expanded={open.value === inject.id} onClick={() => (open.value = open.value === inject.id ? null : inject.id)}>
                {inject.title}
              </button>
              {inject.source.type === "assumption" ? (
                <em class="assumption" title={inject.source.why}>
                  {play.assumption}
                </em>
              ) : null}
            </div>
            <p class="quiet inject-when">{inject.when}</p>
            {open.value === inject.id ? <InjectForm planned={inject} done={close} /> : null}
          </li>
        ))}
      </ul>
      {planned.length === 0 ? <p class="quiet">{words.none}</p> : null}
    </section>
  );
}
