import { EVERY_WAY, EVERY_WIDTH, PROJECTOR, SMALL_DESK } from "../styles";
import { JONAS, WALL } from "./cast";
import type { Screen } from "./Screen";
import { pageOfSeat } from "./ways";

export const desk = pageOfSeat("console", JONAS, "/console", [...EVERY_WAY, SMALL_DESK]);

/** What those who facilitate see and show. */
export const WHITE_CELL: readonly Screen[] = [desk, pageOfSeat("wall", WALL, "/wall", [...EVERY_WIDTH, PROJECTOR])];
