import { points, signed } from "../play/points";
import type { Cast } from "../review/names";
import type { IndicatorChange, Role } from "../wire/types";

const BLANKED = "[words removed by the white cell]";

/** Words somebody wrote, or the blank where they stood. */
function said(text: string | null | undefined): string {
  return text ?? BLANKED;
}

function roleName(role: Role, cast: Cast): string {
  switch (role.type) {
    case "white-cell":
      return "the white cell";
    case "player":
      return cast.actor(role.actor)?.name ?? role.actor;
    case "observer":
      return "the observers";
    case "lobby":
      return "the lobby";
  }
}

function moved(change: IndicatorChange, cast: Cast): string {
  const clamped = change.to - change.from === change.wanted ? "" : `, asked for ${signed(change.wanted)}`;
  return `${cast.indicator(change.indicator)} ${points(change.from)} → ${points(change.to)}${clamped}`;
}

/** Parts of sentences about what happened. */
export const events = { said, moved, roleName };
