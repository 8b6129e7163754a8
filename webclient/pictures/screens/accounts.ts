import type { Screen } from "./Screen";
import { at } from "./ways";

/** What those with an account see outside a session. */
export const ACCOUNTS: readonly Screen[] = [
  at("sessions", "facilitator", "/sessions"),
  at("open", "facilitator", "/sessions/new"),
  at("documents", "facilitator", "/documents"),
  at("import", "facilitator", "/documents/import"),
  at("accounts", "facilitator", "/accounts"),
];
