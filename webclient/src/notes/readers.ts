/** Who reads a note, in words; said wherever one writes. */
import type { Me, Table } from "../state/table";
import type { Layer } from "../wire/types";
import { notes as words } from "../words";

/** The layers one may write to, the usual one first. */
export function layersFor(me: Me): readonly Layer[] {
  switch (me.role.type) {
    case "player":
      return ["actor", "white-cell", "everyone"];
    case "white-cell":
      return ["white-cell", "everyone"];
    case "observer":
    case "lobby":
      return [];
  }
}

/** "Kazakhstan and the white cell", "everyone", "the white cell". */
export function readersOf(layer: Layer, actor: string): string {
  switch (layer) {
    case "actor":
      return words.layers.withWhiteCell(actor);
    case "everyone":
      return words.layers.everyone;
    case "white-cell":
      return words.layers.whiteCell;
  }
}

/** The layers that let more people read than this one. */
export function wider(layer: Layer, me: Me): readonly Layer[] {
  if (layer === "everyone") return [];
  if (layer === "actor") return ["everyone"];
  return me.role.type === "player" ? ["actor", "everyone"] : ["everyone"];
}

/** What is chosen, or the usual one. */
export function layerNow(table: Table): Layer {
  const me = table.me.value;
  const usual = me === null ? "actor" : (layersFor(me)[0] ?? "everyone");
  return table.view.layer.value ?? usual;
}

/** How many people sit there to read it besides the white cell; null where it is not a side. */
export function peopleReading(table: Table, layer: Layer): number | null {
  const me = table.me.value;
  if (layer !== "actor" || me === null || me.role.type !== "player") return null;
  const actor = me.role.actor;
  return table.cards.of("seat").filter(
    (seat) => seat.presence === "seated" && seat.role.type === "player" && seat.role.actor === actor,
  ).length;
}
