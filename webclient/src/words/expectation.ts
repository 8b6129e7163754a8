import { play } from "./play";

const them = play.list;
/** A sentence that may end in a name with a stop of its own, such as U.S. */
const stop = (sentence: string) => (sentence.endsWith(".") ? sentence : `${sentence}.`);
const they = (names: readonly string[]) => (names.length === 1 ? "is" : "are");

/** What is expected of whoever reads this, and what the room waits for. */
export const expectation = {
  lobbySeat: "You are in the lobby: the white cell will give you a seat.",
  lobby: {
    player: "Read your brief and the text, and mark it up.",
    observer: "Play has not started; you may read the text.",
    whiteCell: "Invite people and seat them, then start play.",
    waiting: "We wait for the white cell to start play.",
  },
  between: (turn: number) => `Turn ${turn} is between two phases.`,
  waitsForNext: "We wait for the white cell to open the next phase.",
  openNext: (name: string) => `Open “${name}” when the room is ready.`,
  openNextTurn: (turn: number) => `Open turn ${turn} when the room is ready.`,
  openHotWash: "That was the last phase: open the hot wash when the room is ready.",
  deliberate: {
    player: "Read, mark and talk among yourselves, then say ready.",
    ready: "Your side is ready.",
    observer: "The sides read, mark and talk among themselves.",
    whiteCell: "The sides read, mark and talk.",
  },
  move: {
    first: "Write your side’s move and submit it before the phase closes.",
    drafted: "Your move is written but not submitted: submit it before the phase closes.",
    submitted: (count: number) =>
      `${play.counted(count, "move is", "moves are")} submitted; add another within the budget, or say ready.`,
    ready: "Your side is ready; a move can still be withdrawn until the phase closes.",
    observer: "The sides write their moves; sealed ones are revealed together.",
    whiteCell: "The sides write their moves.",
  },
  argue: {
    player: "Say what speaks for and against the others’ moves, each with its passage.",
    ready: "Your side is ready.",
    observer: "The sides argue for and against the moves.",
    whiteCell: "Mark the strong reasons as they come in.",
  },
  rule: {
    player: (ruled: number, all: number) => `The white cell rules: ${ruled} of ${all} moves ruled so far.`,
    none: "The white cell rules; there is no move to rule on.",
    whiteCell: (left: number) => `Rule on ${play.counted(left, "move", "moves")} that ${left === 1 ? "waits" : "wait"} for you.`,
    done: "Every move of this turn is ruled.",
  },
  consequences: {
    player: "Read what changed, and what it means for your next move.",
    observer: "The consequences are taken in.",
    whiteCell: "Bring in what follows: injects, indicators, facts.",
  },
  hotWash: {
    all: "Play is over: say now, while it is fresh, what you take from it.",
    whiteCell: "Play is over: take the notes at once, then close the session.",
  },
  closed: "The session is closed; it can be read, and nothing more can be written.",
  timeIsUp: "Time is up.",
  paused: "The clock is paused.",
  waitsFor: (names: readonly string[]) => stop(`We wait for ${them(names)}`),
  waitsForThenWhiteCell: (names: readonly string[]) => `We wait for ${them(names)}, then for the white cell.`,
  waitsForWhiteCell: "We wait for the white cell.",
  allReady: "Every side is ready.",
  notReady: (names: readonly string[]) => `${them(names)} ${they(names)} not ready yet.`,
};
