import { useSignal } from "@preact/signals";
import { useEffect, useLayoutEffect, useRef } from "preact/hooks";
import { paragraphAt } from "../document/paragraphs";
import { citedAs } from "../play/cited";
import { actorName, nameOf } from "../play/names";
import { OffTheWall } from "../play/OffTheWall";
import { useCiteTarget } from "../play/useCiteTarget";
import { useWriting } from "../play/useWriting";
import { Answer, useAsk } from "../play/useAsk";
import { timeOfDay } from "../state/clock";
import { useTable, type Table } from "../state/table";
import { Button } from "../ui/Button";
import { Name } from "../ui/Name";
import { RoleBadge } from "../ui/RoleBadge";
import { Said } from "../ui/Said";
import { TextArea } from "../ui/TextArea";
import { common, talk as words } from "../words";
import type { ChannelCard, Evidence, MessageCard } from "../wire/types";
import { channelName, markSeen, readersOf } from "./channels";

const LIMIT = 20_000;
/** So near the end counts as being at it, in pixels. */
const NEAR_END = 40;

/** One channel: what was said, what waits to be sent, and where to write. */
export function Conversation({ channel }: { channel: ChannelCard }) {
  const table = useTable();
  const messages = table.cards.of("message").filter((message) => message.channel === channel.channel);
  const unsent = table.unsent.value.flatMap(({ key, command }) =>
    command.type === "say" && command.channel === channel.channel ? [{ key: `${key.instance}/${key.counter}`, text: command.text }] : [],
  );
  const list = useRef<HTMLDivElement>(null);
  const atEnd = useRef(true);
  const below = useSignal(0);
  const count = messages.length;
  const before = useRef(count);
  const toEnd = () => {
    list.current?.scrollTo({ top: list.current.scrollHeight });
    below.value = 0;
  };
  useLayoutEffect(() => {
    if (atEnd.current) toEnd();
    else below.value += Math.max(0, count - before.current);
    before.current = count;
  }, [count, unsent.length]);
  useEffect(() => markSeen(table, channel.channel), [table, channel.channel, count]);
  useEffect(() => {
    table.view.channel.value = channel.channel;
    return () => (table.view.channel.value = null);
  }, [table, channel.channel]);
  return (
    <>
      <div class="talk-said">
        <div
          ref={list}
          class="messages-box"
          role="log"
          aria-label={channelName(table, channel)}
          tabIndex={0}
          onScroll={(event) => {
            const box = event.currentTarget;
            atEnd.current = box.scrollHeight - box.scrollTop - box.clientHeight < NEAR_END;
            if (atEnd.current) below.value = 0;
          }}
        >
          <ol class="messages">
            {messages.length === 0 && unsent.length === 0 ? <li class="quiet">{words.none}</li> : null}
            {messages.map((message) => (
              <Message key={message.message} message={message} channel={channel} />
            ))}
            {unsent.map(({ key, text }) => (
              <li key={key} class="message" data-waits="">
                <p class="said">{text}</p>
                <p class="quiet">{words.waits}</p>
              </li>
            ))}
          </ol>
        </div>
        {below.value === 0 ? null : (
          <button type="button" class="news-pill" onClick={toEnd}>
            {words.fresh(below.value)} ↓
          </button>
        )}
      </div>
      {table.me.value?.role.type === "observer" ? <p class="quiet">{words.readOnly}</p> : <Writing channel={channel} />}
    </>
  );
}

function Message({ message, channel }: { message: MessageCard; channel: ChannelCard }) {
  const table = useTable();
  const isMine = message.seat === table.place.seat;
  return (
    <li class="message" data-mine={isMine ? "" : undefined}>
      <p class="message-head">
        <RoleBadge role={message.role} size="small" /> <strong>{isMine ? words.you : <Name>{nameOf(table, message.seat)}</Name>}</strong>{" "}
        <span class="quiet">
          {timeOfDay(message.at)} · {words.readBy[channel.readers](actorName(table, channel.actor ?? ""))}
        </span>
        {message.text === null ? null : <OffTheWall of={{ type: "of-message", message: message.message }} />}
      </p>
      {message.text === null ? <p class="quiet">{common.blanked}</p> : <Said>{message.text}</Said>}
    </li>
  );
}

/** A passage goes into the words, by paragraph and quote. */
function withCited(table: Table, text: string, evidence: Evidence): string {
  if (!("passage" in evidence)) return text;
  const { start, exact } = evidence.passage;
  const number = paragraphAt(table.revision.peek()?.blocks ?? [], start);
  if (number === null) return text;
  return `${text}${text === "" || /\s$/u.test(text) ? "" : " "}${citedAs(number, exact)} `;
}

function Writing({ channel }: { channel: ChannelCard }) {
  const table = useTable();
  const ask = useAsk();
  const slot = table.scratch.of(`message/${channel.channel}`);
  const name = channelName(table, channel);
  const writing = useWriting(`message/${channel.channel}`);
  const citations = useCiteTarget(`message/${channel.channel}`, words.citeLabel(name), (evidence) => slot.write(withCited(table, slot.text.peek(), evidence)));
  const closed = table.session.value?.stage === "closed";
  const send = async () => {
    const text = slot.text.peek();
    if (text.trim() === "") return;
    slot.clear();
    citations.release();
    const said = await ask.of({ type: "say", channel: channel.channel, text });
    if (said === null && slot.text.peek() === "") slot.write(text);
  };
  if (closed) return null;
  return (
    <form
      class="stack-tight"
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      <TextArea
        label={words.write(name)}
        value={slot.text.value}
        onWrite={(text) => slot.write(text)}
        limit={LIMIT}
        keptAt={slot.keptAt.value}
        hint={`${readersOf(table, channel)} ${words.citeHow}`}
        onSend={() => void send()}
        onFocus={() => {
          writing.begin();
          citations.take();
        }}
        onBlur={writing.end}
      />
      <div class="row row-end">
        <Button manner="main" size="small" submits disabled={slot.text.value.trim() === ""}>
          {words.send}
        </Button>
      </div>
      <Answer ask={ask} />
    </form>
  );
}
