/** Says to ears that something was said where one does not look; where one looks, the log itself is heard. */
import { effect } from "@preact/signals";
import { nameOf } from "../play/names";
import type { Table } from "../state/table";
import { announce } from "../ui/Live";
import { talk as words } from "../words";
import { channelName } from "./channels";

/** Until the returned function is called. */
export function sayMessages(table: Table): () => void {
  let known: ReadonlySet<string> | null = null;
  return effect(() => {
    if (!table.ready.value) return;
    const messages = table.cards.of("message");
    const before = known;
    known = new Set(messages.map(({ message }) => message));
    if (before === null) return;
    const fresh = messages.filter(({ message, seat, channel }) => !before.has(message) && seat !== table.place.seat && channel !== table.view.channel.peek());
    const last = fresh.at(-1);
    const channel = last === undefined ? undefined : table.cards.get("channel", last.channel);
    if (last === undefined || channel === undefined) return;
    announce(words.saidElsewhere(fresh.length, nameOf(table, last.seat), channelName(table, channel)));
  });
}
