/**
 * A seat's table with its line to the server: the socket tells the play, and the document is
 * fetched once, for revisions do not change.
 *
 *   const { table, start, stop } = openTable({ session, seat });
 */
import { effect } from "@preact/signals";
import { askAs, forgetTokens, tokenFor } from "../http/tokens";
import { Table, type Place, type Revision } from "../state/table";
import { Connection, socketUrl } from "../wire/connection";

export interface Opened {
  table: Table;
  start(): void;
  stop(): void;
}

const AGAIN_MS = 3_000;

export function openTable(place: Place): Opened {
  const table = new Table(place);
  const connection = new Connection({
    url: socketUrl(),
    instance: table.instance,
    earlier: () => table.commands.earlier(),
    mint: () => {
      forgetTokens(place);
      return tokenFor(place);
    },
    cursor: () => table.cursor,
    forgetCursor: () => table.forgetCursor(),
    received: (messages) => table.received(messages),
    line: (line) => table.lineIs(line),
  });
  table.plug((message) => connection.send(message));
  let stopReading: (() => void) | null = null;
  return {
    table,
    start() {
      connection.start();
      stopReading = readDocument(table);
    },
    stop() {
      stopReading?.();
      connection.stop();
      table.clock.stop();
    },
  };
}

/** Fetches the document once the seat may read it, and again when the line was down. */
function readDocument(table: Table): () => void {
  let wanted: string | null = null;
  let again: ReturnType<typeof setTimeout> | undefined;
  const fetchIt = async (revision: string) => {
    try {
      const path = `/api/sessions/${table.place.session}/document`;
      table.revision.value = await askAs<Revision>(table.place, { method: "GET", path });
    } catch {
      if (wanted === revision) again = setTimeout(() => void fetchIt(revision), AGAIN_MS);
    }
  };
  const stop = effect(() => {
    const session = table.session.value;
    const role = table.me.value?.role.type;
    if (session === null || role === undefined || role === "lobby" || wanted === session.revision) return;
    wanted = session.revision;
    void fetchIt(session.revision);
  });
  return () => {
    wanted = null;
    clearTimeout(again);
    stop();
  };
}
