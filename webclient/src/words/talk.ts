import { play } from "./play";

export const talk = {
  channels: "Channels",
  everyone: "Everyone",
  whiteCellOwn: "White cell",
  toWhiteCell: "White cell",
  toWhiteCellOf: (actor: string) => `${actor} to the white cell`,
  readers: {
    everyone: "Read by everybody in the session.",
    within: (actor: string) => `Read by ${actor} and the white cell.`,
    toWhiteCell: (actor: string) => `Read by ${actor} and the white cell.`,
    inWhiteCell: "Read by the white cell alone.",
  },
  none: "Nothing has been said here yet.",
  noChannels: "There is no channel that you can read.",
  write: (channel: string) => `Message to ${channel}`,
  send: "Send",
  waits: "waits to be sent",
  refused: "not taken",
  fresh: (n: number) => play.counted(n, "new message", "new messages"),
  unread: (n: number) => `${n} unread`,
  you: "you",
  readOnly: "Observers read here and do not write.",
};
