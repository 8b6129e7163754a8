/** The style of door and window is so little that it comes with the frame's. */
const STYLE = ["pages/layout/layout.css", "session/session.css", "document/document.css", "notes/notes.css", "play/play.css", "turn/turn.css"];

/**
 * In which pieces the page is fetched. On a slow line what counts is how often one waits for an answer, so what is
 * needed together comes together: the frame, which every screen needs; the door; the seat's window as far as
 * one needs it to read; and then its rooms. A piece is what is named here with all that it rests on and no earlier piece
 * has. What only some come to (console, wall, log, import, map …) stays apart, each fetched when it is opened.
 */
const PIECES = {
  frame: ["main", "ui/", "http/", "words/index.ts?section=common", "words/index.ts?section=http", "words/index.ts?section=join", ...STYLE],
  door: ["pages/join/JoinPage", "pages/join/ResumePage"],
  window: ["session/SeatPage"],
  rooms: ["session/laterParts"],
};

/** For Vite's `codeSplitting`; whoever comes first takes. */
export const groups = Object.entries(PIECES).map(([name, beginnings], at, all) => ({
  name,
  priority: all.length - at,
  test: (id: string) => beginnings.some((beginning) => id.includes(`/webclient/src/${beginning}`)),
}));
