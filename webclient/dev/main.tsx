/**
 * The seat's window without a server: cards from fixtures, and commands answered as if all were
 * taken. For looking at screens while building them; no part of what is shipped.
 *   ?seat=aigerim|hart|…  &copies=110 (times the text)  &marks=2000  &line=lost
 *   ?page=import draws the form of an import instead, ?page=wall the wall, ?page=console the console (of seat hart)
 */
import { render } from "preact";
import "../src/theme/fonts";
import "../src/theme/tokens.css";
import "../src/theme/base.css";
import { Console } from "../src/console/Console";
import { SeatWindow } from "../src/session/SeatWindow";
import { Table, TableProvider } from "../src/state/table";
import { startTheme } from "../src/theme/theme";
import { boundFields } from "../src/ui/bounds";
import { Live } from "../src/ui/Live";
import { Wall } from "../src/wall/Wall";
import type { Card, ClientMessage, FromASeat, ServerMessage } from "../src/wire/types";
import { ImportForm } from "./ImportForm";
import { fixtureCards, manyMarks } from "./cards";
import { fixtureRevision } from "./text";

const asked = new URLSearchParams(location.search);
const drawn = asked.get("page");
const seat = asked.get("seat") ?? (drawn === "wall" ? "wall" : "aigerim");
const revision = fixtureRevision(Number(asked.get("copies") ?? "1"));
const cards = [...fixtureCards(revision), ...manyMarks(revision, Number(asked.get("marks") ?? "0")), ...(drawn === "wall" ? [wallSeat()] : [])];
const table = new Table({ session: "dev", seat });
const role = cards.find((card) => card.type === "seat" && card.seat === seat);
if (role?.type !== "seat") throw new Error("no such seat");
const mine = role.role;
let made = 0;

function wallSeat(): Card {
  return { type: "seat", seat: "wall", role: { type: "observer" }, name: "Wall", presence: "seated", at: new Date(0).toISOString() };
}

function answer(message: ClientMessage): ServerMessage[] {
  const now = new Date().toISOString();
  switch (message.type) {
    case "keep":
      return [{ type: "kept", slot: message.slot, at: now }];
    case "send":
      made += 1;
      return [{ type: "accepted", key: message.key, id: `made-${made}` }, ...shown(message.command, `made-${made}`, now)];
    default:
      return [];
  }
}

function shown(command: FromASeat, id: string, at: string): ServerMessage[] {
  const own = { seat, role: mine, at };
  if (command.type === "annotate") {
    const { passage, kind, layer, body, tag } = command;
    return [changes(at, { type: "annotation", annotation: id, passage, kind, layer, body, ...(tag === undefined ? {} : { tag }), fate: "standing", answer: "open", ...own })];
  }
  if (command.type === "reply") {
    return [changes(at, { type: "reply", reply: id, annotation: command.annotation, body: command.body, fate: "standing", ...own })];
  }
  return [];
}

function changes(at: string, card: Parameters<Table["cards"]["replace"]>[0][number]): ServerMessage {
  return { type: "changes", at, changes: [{ type: "put", card }], cursor: "c" };
}

table.plug((message) => {
  setTimeout(() => table.received(answer(message)), 30);
  return true;
});
table.lineIs({ state: "open" });
table.received([
  { type: "welcome", session: "dev", seat, role: role.role, now: new Date().toISOString(), start: "snapshot" },
  { type: "snapshot", cards, cursor: "c" },
]);
table.revision.value = revision;
if (asked.get("line") === "lost") table.lineIs({ state: "lost", since: Date.now(), words: "" });
Object.assign(globalThis, { table, changes });

startTheme();
boundFields();
const root = document.getElementById("app");
if (root !== null) {
  render(
    <TableProvider value={table}>
      {drawn === "import" ? <ImportForm /> : drawn === "wall" ? <Wall /> : drawn === "console" ? <Console /> : <SeatWindow />}
      <Live />
    </TableProvider>,
    root,
  );
}
