import { imports } from "../../words";
import type { Piece } from "./pieces";

/** What a piece is called. */
export function labelOf(piece: Piece): string {
  return piece.block.type === "heading" ? imports.heading : imports.paragraph(piece.block.number);
}
