import type { Screen } from "../Screen";
import { DESK } from "./desk";
import { HEAVY } from "./heavy";
import { LINE } from "./line";
import { ON_THE_WALL } from "./onTheWall";
import { OUTCOME } from "./outcome";
import { WAITING } from "./waiting";
import { WRITING } from "./writing";

/** Every state that the demo does not hold. */
export const STATES: readonly Screen[] = [...WAITING, ...WRITING, ...OUTCOME, ...LINE, ...HEAVY, ...DESK, ...ON_THE_WALL];
