import type { Screen } from "../Screen";
import { DESK } from "./desk";
import { ON_THE_WALL } from "./onTheWall";
import { WAITING } from "./waiting";
import { WRITING } from "./writing";

/** Every state that the demo does not hold. */
export const STATES: readonly Screen[] = [...WAITING, ...WRITING, ...DESK, ...ON_THE_WALL];
