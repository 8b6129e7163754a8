import { actorName, isClosed, nameOf } from "../play/names";
import { balanceOf } from "../play/weigh";
import { holderOf } from "../turn/ruling/takingUp";
import { bySide, isIn, waitsForRuling } from "../play/situation";
import type { Table } from "../state/table";
import { common, consolePage as desk } from "../words";
import type { MoveCard, Role } from "../wire/types";

const words = desk.waits;

/** Something that waits for the white cell, with the one thing to do about it. */
export interface Wait {
  readonly is: "time" | "lobby" | "question" | "move";
  readonly id: string;
  readonly role: Role;
  readonly title: string;
  readonly about: string;
}

/** The clock first, then people, then moves: a move can wait longer than whoever stands at the door. */
export function waitsOf(table: Table): Wait[] {
  if (isClosed(table)) return [];
  const moves = bySide(table, table.cards.of("move").filter((move) => waitsNow(table, move)));
  return [...overdue(table), ...lobby(table), ...questions(table), ...moves.map((move) => moveWaits(table, move))];
}

/** Moves wait once they were argued; what was left over from an earlier turn waits at any time. */
function waitsNow(table: Table, move: MoveCard): boolean {
  const session = table.session.value;
  const early = isIn(session, "deliberate") || isIn(session, "move") || isIn(session, "argue");
  return waitsForRuling(move) && (!early || move.turn !== session?.turn);
}

function moveWaits(table: Table, move: MoveCard): Wait {
  const said = table.cards.of("argument").filter((argument) => argument.move === move.move && argument.standing === "made");
  const against = said.filter(({ side }) => side === "against").length;
  const { strongFor, strongAgainst } = balanceOf(move, said);
  const holder = holderOf(table, move);
  const taken = holder === null ? "" : words.taken(holder.isMe ? null : holder.name);
  const rolled = table.cards.get("roll", move.move) === undefined ? "" : words.rolled;
  return {
    is: "move",
    id: move.move,
    role: { type: "player", actor: move.actor },
    title: `${move.number ?? ""} · ${move.title ?? common.blanked}`,
    about: words.arguments(move.reasons.length + said.length - against, against) + words.strong(strongFor + strongAgainst) + rolled + taken,
  };
}

/** What a side wrote to the white cell waits until somebody of the white cell has written after it. */
function questions(table: Table): Wait[] {
  return table.cards
    .of("channel")
    .filter(({ readers }) => readers === "to-white-cell")
    .flatMap(({ channel, actor = "" }): Wait[] => {
      const last = table.cards.of("message").findLast((message) => message.channel === channel);
      if (last?.role.type !== "player") return [];
      return [
        {
          is: "question",
          id: channel,
          role: { type: "player", actor },
          title: `${nameOf(table, last.seat)}: ${last.text ?? common.blanked}`,
          about: words.question(actorName(table, actor)),
        },
      ];
    });
}

function lobby(table: Table): Wait[] {
  return table.cards
    .of("seat")
    .filter(({ role, presence }) => role.type === "lobby" && presence === "seated")
    .map(({ seat, role, name }) => ({ is: "lobby", id: seat, role, title: name ?? common.blanked, about: words.lobbyHow }));
}

function overdue(table: Table): Wait[] {
  const session = table.session.value;
  if (session?.stage !== "running" || session.gate === "closed") return [];
  const phase = table.scenario.value?.phases.find(({ kind }) => kind === session.phase)?.name ?? "";
  const actors = table.cards.of("actor");
  const waits: Wait[] = [];
  const role: Role = { type: "white-cell" };
  if (session.clock.type === "over") waits.push({ is: "time", id: "over", role, title: words.time, about: words.timeHow(phase) });
  else if (actors.length > 0 && actors.every(({ ready }) => ready === "ready")) {
    waits.push({ is: "time", id: "ready", role, title: words.ready, about: words.readyHow(phase) });
  }
  return waits;
}
