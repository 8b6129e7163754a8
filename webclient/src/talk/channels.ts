import type { Table } from "../state/table";
import { actorName, isWhiteCell } from "../play/names";
import { talk as words } from "../words";
import type { ChannelCard } from "../wire/types";

/** What a channel is called, for whoever looks at it. */
export function channelName(table: Table, channel: ChannelCard): string {
  const actor = actorName(table, channel.actor ?? "");
  switch (channel.readers) {
    case "everyone":
      return words.everyone;
    case "within":
      return actor;
    case "to-white-cell":
      return isWhiteCell(table) ? words.toWhiteCellOf(actor) : words.toWhiteCell;
    case "in-white-cell":
      return words.whiteCellOwn;
  }
}

/** Who reads what is written there. */
export function readersOf(table: Table, channel: ChannelCard): string {
  const actor = actorName(table, channel.actor ?? "");
  switch (channel.readers) {
    case "everyone":
      return words.readers.everyone;
    case "within":
      return words.readers.within(actor);
    case "to-white-cell":
      return words.readers.toWhiteCell(actor);
    case "in-white-cell":
      return words.readers.inWhiteCell;
  }
}

/** The messages of a channel that came after this seat last looked at it, its own left out. */
export function unreadIn(table: Table, channel: string): number {
  const seen = table.scratch.of(seenSlot(channel)).text.value;
  return table.cards
    .of("message")
    .filter((message) => message.channel === channel && message.seat !== table.place.seat && message.at > seen).length;
}

export function unreadInAll(table: Table): number {
  return table.cards.of("channel").reduce((sum, { channel }) => sum + unreadIn(table, channel), 0);
}

/** Remembers, on whatever device this seat is, that the channel was looked at until then. */
export function markSeen(table: Table, channel: string): void {
  const last = table.cards.of("message").findLast((message) => message.channel === channel);
  const slot = table.scratch.of(seenSlot(channel));
  if (last !== undefined && last.at > slot.text.peek()) slot.write(last.at);
}

function seenSlot(channel: string): string {
  return `seen/${channel}`;
}
