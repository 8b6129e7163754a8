import type { ComponentChildren, RefObject } from "preact";
import { useEffect, useRef } from "preact/hooks";
import { isClosed } from "../play/names";
import { Answer, useAsk } from "../play/useAsk";
import { useTable } from "../state/table";
import { Badge } from "../ui/Badge";
import { Button } from "../ui/Button";
import { Dialog } from "../ui/Dialog";
import { useMoreBelow } from "../ui/useMoreBelow";
import { turn as words } from "../words";
import { briefShown } from "./brief";
import "../play/play.css";
import "./turn.css";

const close = () => (briefShown.value = false);

/**
 * The brief and the objectives, over whatever room is open: by itself after joining, and again
 * whenever it is asked for. Drawn once in a seat's window.
 */
export function Brief() {
  const table = useTable();
  const me = table.me.value;
  const read = table.cards.get("reading", `${table.place.seat}/brief`) !== undefined;
  const waits = me?.role.type === "player" && table.cards.get("brief", me.role.actor) !== undefined && !read && !isClosed(table);
  useEffect(() => {
    if (waits) briefShown.value = true;
  }, [waits]);
  if (!briefShown.value || me === null) return null;
  const title = me.actor === null ? (table.scenario.value?.title ?? "") : words.brief.title(me.actor.name);
  return (
    <Dialog title={title} onClose={close}>
      <BriefWords title={title} unread={waits}>
        {me.actor === null ? <AboutAll /> : <OwnBrief actor={me.actor.actor} />}
      </BriefWords>
    </Dialog>
  );
}

/** The words, as far as they fit; that they go on is said, and "I have read it" stands at their end. */
function BriefWords({ title, unread, children }: { title: string; unread: boolean; children: ComponentChildren }) {
  const box = useRef<HTMLDivElement>(null) as RefObject<HTMLDivElement>;
  const more = useMoreBelow(box);
  const readOn = () => box.current?.scrollBy({ top: box.current.clientHeight * 0.8 });
  return (
    <>
      <div class="brief-window" data-more={more.value ? "" : undefined}>
        <div ref={box} class="brief" role="group" aria-label={title} tabIndex={0}>
          <div class="stack">
            {children}
            {unread ? <HaveRead /> : null}
          </div>
        </div>
        {/* By ear there is no below: the words are read on as they stand. */}
        <button type="button" class="brief-more" aria-hidden="true" tabIndex={-1} onClick={readOn}>
          {words.brief.more}
        </button>
      </div>
      {unread ? null : (
        <div class="dialog-foot">
          <Button manner="main" onClick={close}>
            {words.brief.close}
          </Button>
        </div>
      )}
    </>
  );
}

function HaveRead() {
  const ask = useAsk();
  const read = async () => {
    if ((await ask.of({ type: "read-brief" })) !== null) close();
  };
  return (
    <>
      <Answer ask={ask} />
      <div class="row row-end">
        <Button manner="main" disabled={ask.waiting.value} onClick={() => void read()}>
          {words.brief.read}
        </Button>
      </div>
    </>
  );
}

function OwnBrief({ actor }: { actor: string }) {
  const table = useTable();
  const card = table.cards.get("actor", actor);
  const brief = table.cards.get("brief", actor);
  return (
    <>
      <p class="quiet">{words.brief.readersAre(card?.name ?? actor)}</p>
      <p class="said">{brief?.text}</p>
      <Objectives title={words.brief.openOnes} list={card?.openObjectives ?? []} />
      <Objectives title={words.brief.secretOnes} list={brief?.secretObjectives ?? []} />
    </>
  );
}

function AboutAll() {
  const table = useTable();
  return (
    <>
      <p class="said">{table.scenario.value?.summary}</p>
      {table.cards.of("actor").map((actor) => (
        <section key={actor.actor} class="stack-tight">
          <h3 class="row">
            <Badge actor={actor} /> {actor.name}
          </h3>
          <Objectives title={words.brief.openOnes} list={actor.openObjectives} />
          <SecretPart actor={actor.actor} />
        </section>
      ))}
    </>
  );
}

/** What the white cell reads besides. */
function SecretPart({ actor }: { actor: string }) {
  const brief = useTable().cards.get("brief", actor);
  if (brief === undefined) return null;
  return (
    <>
      <Objectives title={words.brief.secretOnes} list={brief.secretObjectives} />
      <p class="said quiet">{brief.text}</p>
    </>
  );
}

function Objectives({ title, list }: { title: string; list: readonly string[] }) {
  if (list.length === 0) return null;
  return (
    <section class="stack-tight">
      <h4 class="small-head">{title}</h4>
      <ul class="objectives">
        {list.map((objective) => (
          <li key={objective}>{objective}</li>
        ))}
      </ul>
    </section>
  );
}
