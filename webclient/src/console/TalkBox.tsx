import type { Signal } from "@preact/signals";
import { nameOf } from "../play/names";
import { timeOfDay } from "../state/clock";
import { useTable } from "../state/table";
import { Conversation } from "../talk/Conversation";
import { channelName, unreadIn } from "../talk/channels";
import { Badge } from "../ui/Badge";
import { common, consolePage as desk, talk } from "../words";
import type { ChannelCard } from "../wire/types";
import "../talk/talk.css";

const words = desk.talk;

/** All channels with their last word; opened, one talks there. */
export function TalkBox({ open }: { open: Signal<string | null> }) {
  const table = useTable();
  const channels = table.cards.of("channel");
  const current = channels.find(({ channel }) => channel === open.value);
  return (
    <section class="box" id="console-talk">
      <header class="box-head">
        <h2 class="box-title">{current === undefined ? words.title : channelName(table, current)}</h2>
        {current === undefined ? (
          <span class="quiet">{words.channels(channels.length)}</span>
        ) : (
          <button type="button" class="text-button" onClick={() => (open.value = null)}>
            {words.back}
          </button>
        )}
      </header>
      {current === undefined ? (
        <ul class="lines">
          {channels.map((channel) => (
            <ChannelLine key={channel.channel} channel={channel} onOpen={() => (open.value = channel.channel)} />
          ))}
        </ul>
      ) : (
        <div class="console-talk">
          <Conversation key={current.channel} channel={current} />
        </div>
      )}
    </section>
  );
}

function ChannelLine({ channel, onOpen }: { channel: ChannelCard; onOpen(): void }) {
  const table = useTable();
  const unread = unreadIn(table, channel.channel);
  const last = table.cards.of("message").findLast((message) => message.channel === channel.channel);
  const actor = channel.actor === undefined ? undefined : table.cards.get("actor", channel.actor);
  const said = last === undefined ? words.nothing : `${nameOf(table, last.seat)}: ${last.text ?? common.blanked}`;
  return (
    <li>
      <button type="button" class="channel-line" onClick={onOpen}>
        <span class="channel-unread">
          <span aria-hidden="true">{unread === 0 ? "·" : unread}</span>
          {unread === 0 ? null : <span class="heard">{talk.unread(unread)}</span>}
        </span>
        <span class="row">
          {actor === undefined ? null : <Badge actor={actor} size="small" />} {channelName(table, channel)}
        </span>
        <span class="quiet">{last === undefined ? "" : timeOfDay(last.at)}</span>
      </button>
      <p class="quiet channel-last said" title={said}>
        {said}
      </p>
    </li>
  );
}
