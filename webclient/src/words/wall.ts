import { play } from "./play";

export const wall = {
  title: "Wall",
  code: "Code to the lobby, on the wall",
  toLobby: "to the lobby:",
  blank: "Blank",
  show: "Show",
  tools: "What the wall shows",
  observersOnly: "The wall takes an observer’s seat, so that it can show nothing else.",
  head: {
    lobby: "Play begins soon",
    "hot-wash": "Hot wash: what do you take from it?",
    closed: "The session is closed",
    turn: (number: number, time: string) => (time === "" ? `Turn ${number}` : `Turn ${number}, ${time}`),
    moves: (n: number, sealed: number) => play.counted(n, "move", "moves") + (sealed === n ? ", revealed together" : sealed > 1 ? `, ${sealed} revealed together` : ""),
    ruling: (move: string) => `${move} is ruled`,
    phase: (name: string) => name.toLowerCase(),
  },
  now: {
    deliberate: "Now: the sides read, mark and talk.",
    move: "Now: the sides write their moves; sealed ones are revealed together.",
    argue: "Now: reasons for and against. Each with its passage.",
    rule: "Now: the white cell rules.",
    consequences: "Now: what follows from it.",
  },
  paused: "Paused",
  between: "Between two phases",
  isReady: "ready",
};
