import type { Screen } from "../Screen";
import { WAITING } from "./waiting";
import { WRITING } from "./writing";

/** Every state that the demo does not hold. */
export const STATES: readonly Screen[] = [...WAITING, ...WRITING];
