import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type { Drawn } from "../document/Drawn";
import type { Passage } from "../wire/types";
import type { Log } from "./useLog";

/** What the parts of a log's page share. */
export interface ReviewDesk {
  readonly log: Log;
  readonly drawn: Drawn;
  /** Lights a passage while something points at it; nothing: no longer. */
  readonly light: (passage?: Passage) => void;
  /** Brings a passage into view. */
  readonly goTo: (passage: Passage) => void;
  /** Leads to where an event is told, by its place in the log. */
  readonly goToEvent: (seq: number) => void;
  /** Opens a move's line of evidence. */
  readonly openLine: (move: string) => void;
}

const ReviewContext = createContext<ReviewDesk | undefined>(undefined);
export const ReviewProvider = ReviewContext.Provider;

export function useReview(): ReviewDesk {
  const desk = useContext(ReviewContext);
  if (desk === undefined) throw new Error("this part of a log is drawn outside its page");
  return desk;
}
