import { isWhiteCell } from "../../play/names";
import type { Table } from "../../state/table";
import type { EvidenceView, FromASeat, MoveCard, RulingCard } from "../../wire/types";
import type { RulingDraft } from "./draft";

/** What somebody has written of a ruling, as one text: the account, the facts, why it differs. */
export function wordsOf(draft: RulingDraft): string {
  return [draft.account, ...draft.facts, draft.why]
    .map((one) => one.trim())
    .filter((one) => one !== "")
    .join("\n\n");
}

/** The ruling that another has published while this seat was writing one; null where none was. */
export function overtakenBy(table: Table, move: string, draft: RulingDraft): RulingCard | null {
  const published = table.cards.get("ruling", move);
  if (published === undefined || published.by === table.place.seat || !isWhiteCell(table)) return null;
  return wordsOf(draft) === "" ? null : published;
}

/** What says it to the white cell alone: on the first passage that the move rests on, else in its channel. */
export function noteOf(table: Table, move: MoveCard, rests: readonly EvidenceView[], text: string): FromASeat | null {
  const body = `${move.number ?? ""}: ${text}`;
  const cited = rests.find((one) => one.type === "passage-view");
  if (cited !== undefined) return { type: "annotate", passage: cited.passage, kind: "comment", layer: "white-cell", body };
  const own = table.cards.of("channel").find(({ readers }) => readers === "in-white-cell");
  return own === undefined ? null : { type: "say", channel: own.channel, text: body };
}
