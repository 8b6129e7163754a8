import { Line } from "../../Line";
import type { People } from "../../People";
import type { Seat } from "../../seats";
import { Stage } from "../../Stage";
import type { PhaseKind } from "../../../src/wire/types";

export interface InPhase {
  readonly stage: Stage;
  /** Of Kazakhstan, and the only one who plays. */
  readonly seat: Seat;
  readonly lead: Line;
}

/** Somebody alone with a session's lead, in this phase of the first turn. */
export async function inPhase(people: People, phase: PhaseKind | "lobby"): Promise<InPhase> {
  const stage = await Stage.open(people, "An opening in Central Asia");
  const seat = await stage.player("kz", "Aigerim Satpayeva");
  const lead = await Line.of(stage.lead);
  if (phase !== "lobby") await lead.say({ type: "start-play" });
  if (phase !== "lobby" && phase !== "deliberate") await lead.opens(phase);
  return { stage, seat, lead };
}
