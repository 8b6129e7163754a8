import { useSignal } from "@preact/signals";
import { useTable } from "../state/table";
import { talk as words } from "../words";
import { Conversation } from "./Conversation";
import { channelName, unreadIn } from "./channels";
import "./talk.css";

/** The channels this seat reads, and the one that is open. */
export function TalkRoom() {
  const table = useTable();
  const channels = table.cards.of("channel");
  const picked = useSignal<string | null>(null);
  const current = channels.find(({ channel }) => channel === picked.value) ?? channels[0];
  if (current === undefined) return <p class="quiet">{words.noChannels}</p>;
  return (
    <div class="talk">
      <nav class="row" aria-label={words.channels}>
        {channels.map((channel) => {
          const unread = channel === current ? 0 : unreadIn(table, channel.channel);
          return (
            <button key={channel.channel} type="button" class="pill" aria-pressed={channel === current} onClick={() => (picked.value = channel.channel)}>
              {channelName(table, channel)}
              {unread === 0 ? null : (
                <span class="unread">
                  <span aria-hidden="true">{unread}</span>
                  <span class="heard">{words.unread(unread)}</span>
                </span>
              )}
            </button>
          );
        })}
      </nav>
      <Conversation key={current.channel} channel={current} />
    </div>
  );
}
