import type { AccountRole } from "../http/bodies";
import { excerpt } from "../play/excerpt";
import { points, signed } from "../play/points";
import type { Cast } from "../review/names";
import type { Kind as EventKind } from "../review/kinds";
import type { Degree, Event, IndicatorChange, Kind, Layer, Method, Naming, PhaseKind, Role, Stage } from "../wire/types";
import { figure } from "./locale";

/*
 * The catalogue: every sentence of the page, in English. A translation is a second file beside this one, with as
 * many of these sections as it has words for; what it leaves out is read here.
 */

/** Words that stand on more than one screen. */
export const common = {
  product: "Whitecell",
  language: "Language of the page",
  tagline: "Annotate the document together, argue your move from it, have it ruled on in the open.",
  marking: "Marking",
  close: "Close",
  cancel: "Cancel",
  save: "Save",
  loading: "One moment…",
  blanked: "words blanked",
  kept: (time: string) => `kept ${time}`,
  left: (count: number) => (count === 1 ? "1 character left" : `${figure(count)} characters left`),
  tooLong: (count: number) => `Shorten this by ${figure(count)} ${count === 1 ? "character" : "characters"}.`,
  goToPassage: (label: string, words: string) => `${label}: go to “${words}”`,
  heading: "Heading",
  fact: (number?: number) => (number === undefined ? "fact" : `fact ${number}`),
  sealedMove: (letters: string) => `${letters}, sealed`,
  notTaken: (words: string) => `Not taken: ${words}`,
  roles: {
    "white-cell": { letters: "WC", name: "White cell" },
    observer: { letters: "OB", name: "Observer" },
    lobby: { letters: "…", name: "Waiting for a seat" },
    player: { letters: "", name: "Player" },
  },
  notFound: "There is nothing at this address.",
  home: "Go to the first page",
  failed: "This part of the page could not be loaded. Check the connection and reload.",
};

/** What this page says when the server said nothing that a person could read. */
export const http = {
  unreachable: "The server cannot be reached. Check the network and try again; nothing you typed is lost.",
  serverFailed: "The server could not do this. Try again; if it fails again, tell whoever runs it.",
  tooLarge: "This is more than the server takes. Make it smaller and try again.",
  tooMany: "Too many tries in a short time.",
  refused: (status: number) => `The server refused this (status ${status}).`,
  tryAgainIn: (seconds: number) =>
    seconds === 1 ? "Try again in a second." : `Try again in ${seconds} seconds.`,
};

/** A stretch of time in the largest unit that tells it: 40 seconds, 3 minutes, 5 hours, 12 days. */
function span(milliseconds: number): string {
  const seconds = Math.round(milliseconds / 1000);
  const [count, unit] =
    seconds < 100
      ? [seconds, "second"]
      : seconds < 6_000
        ? [Math.round(seconds / 60), "minute"]
        : seconds < 172_800
          ? [Math.round(seconds / 3_600), "hour"]
          : [Math.round(seconds / 86_400), "day"];
  return `${figure(count)} ${unit}${count === 1 ? "" : "s"}`;
}

/** What a machine is told of itself beforehand. */
export const check = {
  title: "Is this machine ready?",
  link: "Look whether this machine is ready",
  verdicts: {
    looking: "Looking…",
    well: "This machine is ready.",
    weak: "This machine will do. Something is shown more plainly than elsewhere, or is worth mending: see below.",
    bad: "This machine is not ready yet: see below what stands in the way.",
  },
  looking: "Looking…",
  browser: "Browser",
  browserFits: "It can do all that the page needs.",
  browserLacks: (names: string) =>
    `It is too old, or something is switched off in it: it has no ${names}. Use a current Firefox, Chrome, Edge or Safari, and let it keep cookies for this address.`,
  connection: "Connection",
  line: {
    answered: "The line to the server opens, and what is said on it arrives both ways.",
    silent: "The line opens, but nothing comes back on it: something in between holds it up, such as a proxy or a virus scanner. Try another network.",
    shut: "The line does not open: something in between refuses it (it is a WebSocket), such as a proxy or a firewall. Try another network.",
  },
  marks: "Marks on the text",
  marksDrawn: "They are drawn on the words, in the colour of each side:",
  marksPlain: "This browser cannot draw them on the words. Brackets and letters stand around them instead, and nothing is missing; a newer browser shows them better.",
  sample: ["They look ", "like this passage", " here."],
  clock: "Clock",
  clockFits: "It agrees with the server’s.",
  clockAhead: (off: number) => `It is ahead of the server’s by ${span(off)}. Play keeps the server’s time, so nothing is late; times in notes may surprise.`,
  clockBehind: (off: number) => `It is behind the server’s by ${span(off)}. Play keeps the server’s time, so nothing is late; times in notes may surprise.`,
  unreached: "The server does not answer.",
  at: (host: string) => `Opened at ${host}. Nothing was changed, and nobody was told.`,
  again: "Look again",
};

const NUMBERS = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"];

function inWords(count: number): string {
  return NUMBERS[count] ?? String(count);
}

function some(count: number, one: string, many: string): string {
  return `${inWords(count)} ${count === 1 ? one : many}`;
}

/** How long a game may take: to the hour, or the half where it is short. */
function about(minutes: number): string {
  if (minutes < 50) return `about ${Math.max(10, Math.round(minutes / 10) * 10)} minutes`;
  const hours = Math.round(minutes / 30) / 2;
  if (hours === 1) return "about an hour";
  if (hours < 3 && hours % 1 !== 0) return `about ${inWords(Math.floor(hours))} and a half hours`;
  return `about ${some(Math.round(hours), "hour", "hours")}`;
}

const ORGANIZERS_READ: Record<Naming, string> = {
  names: "Organizers read the record later, with your name.",
  actors: "Organizers read the record later, without your name.",
  pseudonyms: "Organizers read the record later, under a pseudonym.",
};

/** Who reads what one writes in this seat: three sentences at most. */
function seatReaders(role: Role, naming: Naming): string {
  const later = ORGANIZERS_READ[naming];
  switch (role.type) {
    case "player":
      return `Your side and the white cell read your notes. ${later}`;
    case "white-cell":
      return `The white cell reads every note and every channel, and everybody is told so. Your name stands beside what you write. ${later}`;
    case "observer":
      return `You read what is open to all, and write nothing; everybody sees that you are here. ${later}`;
    case "lobby":
      return `The white cell sees your name and gives you a seat; the page then says who reads what you write. ${later}`;
  }
}

export const join = {
  what: (turns: number, minutes: number) => `A wargame: ${some(turns, "turn", "turns")}, ${about(minutes)}.`,
  seatFor: { player: "You play for", "white-cell": "You sit in the", observer: "You watch as an", lobby: "" },
  seatNames: { player: "Player", "white-cell": "White cell", observer: "Observer", lobby: "Lobby" },
  lobbyFor: "Give your name; the white cell will seat you.",
  othersIn: (count: number) => (count === 1 ? "1 other is in" : `${count} others are in`),
  name: "Your name, as the room will see it",
  nameEmpty: "Write the name by which the room knows you.",
  left: (count: number) => (count === 1 ? "1 character left" : `${count} characters left`),
  tooLong: (over: number) => `A name has at most 80 characters: take ${over} away.`,
  take: "Take my seat",
  enter: "Enter the lobby",
  taking: "Taking your seat…",
  readers: seatReaders,
  before: "I was here before, on another device",
  looking: "Looking at your invitation…",
  noTicket: "This link is not whole",
  noTicketWords: "An invitation ends in # and a row of letters. Open the link again as it was sent to you, or paste it here.",
  paste: "Your invitation link",
  open: "Open it",
  refused: "This invitation does not open a seat",
  refusedLobby: "This code does not open the lobby",
  askAgain: "Ask whoever invited you for a new link.",
  again: "Try again",
  alreadyHere: (name: string) => `This browser holds a seat here already, as ${name}.`,
  goToSeat: "Go to my seat",
  otherSeats: "Seats this browser holds",
  lobbyTitle: "Enter the lobby",
  lobbyWhat: "The code stands on the wall. It leads to the lobby, where the white cell gives you a seat.",
  code: "The code on the wall",
  codeEmpty: "Type the code as it stands on the wall, such as KESTREL-42.",
  next: "Next",
  resumeTitle: "Take up your seat on this device",
  resumeWhat:
    "You hold a seat on another device and brought its link here. From now on you can play from both; your name and what you wrote are the same.",
  resumeHow:
    "On the device where you hold the seat, press your name at the top and choose “Go on from another device”. It shows a link: open it here, or paste it.",
  resumeLink: "The link from your other device",
  resumeEmpty: "Paste the whole link, or the letters after its #.",
  resume: "Take up my seat",
  elsewhere: "Go on from another device",
  elsewhereTitle: "Go on from another device",
  elsewhereWords: "Open this link there, or read the picture with its camera. Whoever has it can play as you: show it to nobody else.",
  elsewhereLink: "Link to your seat",
  leave: "Leave this seat",
  leaveTitle: "Leave this seat?",
  leaveWords: "What you wrote stays in the record. To come back you need a new invitation.",
};

/** The frame of a seat's window: header, rooms, connection, keys. */
export const session = {
  rooms: { label: "Rooms", text: "Text", notes: "Notes", turn: "Turn", board: "Board", talk: "Talk" },
  turnOf: (turn: number, of: number) => `Turn ${turn} of ${of}`,
  turnPhase: (turn: number, phase: string) => `Turn ${turn} · ${phase}`,
  stages: { lobby: "Not begun", running: "", "hot-wash": "Hot wash", closed: "Closed" },
  phases: "Phases of the turn",
  phaseNow: (name: string) => `${name}, now`,
  clock: {
    running: (time: string) => `${time} left in this phase`,
    paused: (time: string) => `Clock paused with ${time} left`,
    outage: "paused: the server was away",
    over: (time: string) => `Time is up, ${time} over`,
    pausedShort: "paused",
  },
  ready: "ready",
  notReady: "",
  drafting: "drafting",
  submitted: "submitted",
  here: (count: number) => `${count} here`,
  hereOf: (here: number, of: number) => `${here} of ${of} here`,
  youAre: "you are",
  line: {
    connecting: "Connecting",
    open: "Connected",
    lost: "Connection lost",
    lostLong: "The connection is lost. You can go on writing; what you send waits here and goes out when it is back.",
    back: "Connected again.",
    unavailable: "The server cannot save just now. What you send waits here.",
    waiting: (count: number) => (count === 1 ? "1 thing waits to be sent" : `${count} things wait to be sent`),
  },
  ended: {
    removed: { title: "You have been removed from this session", words: "The white cell has taken this seat back. What you contributed stays in the record." },
    replaced: { title: "This seat is open in another window", words: "A seat can be open in a few windows at once; this one was the oldest. Reload to use it here again." },
    notHeld: {
      title: "This browser does not hold this seat",
      words: "Each seat opens in the browsers of the person who took it. To open it here, use its invitation or its resume link.",
    },
    other: { title: "This window has been closed by the server" },
    toHome: "Go to the first page",
    again: "Reload",
  },
  closed: "This session is closed. You can still read everything you could see.",
  lobby: {
    title: "You are in the lobby",
    words: "The white cell seats people. As soon as you have a seat, the document opens here.",
  },
  reading: "Opening the document…",
  keysLabel: "? keys",
  pane: "Width of the rooms",
  backToText: "Back to the text",
  theme: { label: "Colours", light: "Light", dark: "Dark", system: "As the system" },
  console: "The white cell’s console",
  wall: "The wall, for a projector",
  menu: "Seat and settings",
  marking: "Marking",
  late: (what: string, words: string) => `${what} was sent after the reload, but not taken: ${words}`,
  lateWhat: "Something you sent",
  keys: {
    title: "Keys",
    rows: [
      ["j k", "next and previous note"],
      ["[ ]", "previous and next paragraph"],
      ["n", "note on what is selected"],
      ["c", "cite what is selected"],
      ["r", "reply to the note in focus"],
      ["g then n t b k", "Notes, Turn, Board, Talk"],
      ["/", "search in the notes"],
      ["Esc", "back to the text"],
      ["← →", "in the text: caret by word"],
      ["↑ ↓", "in the text: caret by sentence"],
      ["Shift and arrows", "select words and sentences"],
      ["Ctrl Enter", "save what is being written"],
      ["?", "these keys"],
    ],
  },
};

/** The Notes room, the marks in the text, and what can be done with a selection. */
export const notes = {
  count: (all: number, here: number | null) => `${all} ${all === 1 ? "note" : "notes"}${here === null ? "" : `, ${here} in view`}`,
  fresh: (count: number) => (count === 1 ? "1 new note" : `${count} new notes`),
  none: "Nothing is marked yet",
  noneHow: "Select words in the text, with the mouse, a finger or shift and the arrows: then comment, ask, tag or highlight.",
  notTaken: "Not taken; your words, to copy",
  noneObserver: "The notes that the sides open to everyone appear here.",
  noneFiltered: "No note fits this filter",
  showAll: "Show all",
  kinds: { highlight: "highlight", comment: "comment", question: "question", tag: "tag" },
  make: { comment: "Comment", highlight: "Highlight", question: "Question", tag: "Tag" },
  cite: (where: string) => `Cite in ${where}`,
  selected: (label: string) => `${label}, selected`,
  filters: {
    actors: "All actors",
    tags: "All tags",
    kinds: "All kinds",
    open: "Open questions",
    search: "Search notes",
    searchShort: "Search",
    mine: "Mine",
    ofKind: { comment: "Comments", question: "Questions", tag: "Tags", highlight: "Highlights" },
  },
  you: "you",
  now: "now",
  edited: "edited",
  deleted: "deleted by its author",
  reply: "Reply",
  replyTo: (name: string) => `Reply to ${name}`,
  replyDraft: "your reply",
  edit: "Edit",
  delete: "Delete",
  deleteSure: { title: "Delete this note?", words: "Its words go for everyone; the replies stay where they are. The record keeps that there was a note.", action: "Delete the note" },
  deleteReplySure: { title: "Delete this reply?", words: "Its words go for everyone.", action: "Delete the reply" },
  answered: "Mark answered",
  reopen: "Open again",
  resolved: "answered",
  widenTo: (readers: string) => `Open to ${readers}…`,
  widenSure: (readers: string) => ({
    title: `Let ${readers} read this?`,
    words: "The note and its replies can be read by them from now on. This cannot be taken back.",
    action: `Open it to ${readers}`,
  }),
  layers: {
    label: "Who reads this",
    /** The button that opens the choice: "read by Kazakhstan, 2 people". */
    readBy: (readers: string, people: number | null) => (people === null ? `read by ${readers}` : `read by ${readers}, ${people} ${people === 1 ? "person" : "people"}`),
    ownActor: (actor: string) => actor,
    withWhiteCell: (actor: string) => `${actor} and the white cell`,
    everyone: "everyone",
    whiteCell: "the white cell",
    alwaysWhiteCell: "The white cell reads every note.",
  },
  saveFor: (readers: string) => `Save for ${readers}`,
  askFor: (readers: string) => `Ask ${readers}`,
  saving: "waits to be sent",
  write: { comment: "Your comment", question: "Your question", tag: "Why this tag (may stay empty)", highlight: "" },
  tag: "Tag",
  noTag: "no tag",
  pickTag: "Pick a tag",
  reliedOn: (move: string, turn: number) => `${move} relied on this in turn ${turn}`,
  more: (count: number) => `${count} more`,
  deep: (count: number) => `Show ${count} more notes`,
  longSelection: "Select at most 10,000 characters.",
  limit: 20_000,
  /** Said where a mark stands: "question by Kazakhstan, two replies". */
  mark: (kind: string, by: string, replies: number) =>
    replies === 0 ? `${kind} by ${by}` : `${kind} by ${by}, ${some(replies, "reply", "replies")}`,
  marked: (kind: string) => `Kept: ${kind}`,
  newFrom: (kind: string, by: string) => `New ${kind} by ${by}`,
  density: "The whole document at a glance: press to go there",
  document: "Document",
  footnotes: "Notes on the text",
  paragraph: (number: number) => `Paragraph ${number}`,
  revision: (id: string) => `revision ${id}`,
  relies: (moves: string) => `Moves that rely on this paragraph: ${moves}`,
};

/** Words that several rooms share. */
export const play = {
  /** "Russia", "Russia and China", "Russia, China and Kazakhstan". */
  list(names: readonly string[]): string {
    const head = names.slice(0, -1).join(", ");
    const last = names.at(-1) ?? "";
    return head === "" ? last : `${head} and ${last}`;
  },
  counted: (n: number, one: string, many: string) => `${n} ${n === 1 ? one : many}`,
  degree: {
    "succeeds-well": "Succeeds well",
    succeeds: "Succeeds",
    "at-a-cost": "Succeeds, at a cost",
    fails: "Fails",
    backfires: "Backfires",
  } satisfies Record<Degree, string>,
  method: {
    unopposed: "Unopposed, no dice",
    decision: "Decided by the white cell",
    dice: "Rolled, 2d6",
  } satisfies Record<Method, string>,
  whiteCell: "White cell",
  observer: "Observer",
  inTheLobby: "In the lobby",
  nobody: "Somebody who left",
  blanked: "[words removed]",
  turn: (turn: number) => `turn ${turn}`,
  strong: "strong",
  fact: (number: number | undefined) => (number === undefined ? "fact" : `fact ${number}`),
  unknownFact: "a fact you do not have",
  paragraph: (number: number) => `¶${number}`,
  paragraphs: (first: number, last: number) => `¶${first}–${last}`,
  heading: "heading",
  assumption: "assumption",
  seedSource: (number: number) => `scenario’s source, ¶${number}`,
  cancel: "Cancel",
  close: "Close",
  waitsToBeSent: "Waits to be sent",
};

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

export const turn = {
  room: "Turn",
  ready: { say: "Say ready", takeBack: "Not ready after all", is: "Your side has said ready.", why: "The others see that your side is ready, with or without a move." },
  brief: {
    open: "Brief and objectives",
    title: (actor: string) => `Brief of ${actor}`,
    objectives: "Objectives",
    openOnes: "Open: every side knows them",
    secretOnes: "Secret: only your side and the white cell know them",
    read: "I have read it",
    close: "Close",
    readersAre: (actor: string) => `Read by ${actor} and the white cell.`,
    none: "You play no side; here is what every side says it wants.",
    about: "What this is about",
  },
  injects: {
    fresh: "New",
    number: (n: number) => `Inject ${n}`,
    unnumbered: "Inject",
    read: "Read",
    earlier: (n: number) => `${play.counted(n, "inject", "injects")} so far`,
    to: (names: readonly string[]) => (names.length === 0 ? "to everyone" : `to ${play.list(names)}`),
    moved: "At once",
  },
  draft: {
    ours: "Our move",
    with: (names: readonly string[]) => (names.length === 0 ? "only you are here for it" : `with ${play.list(names)}`),
    kept: "draft",
    start: "Write a move",
    another: "Write another move",
    notOpened: "No draft could be opened now. Try again when the connection is back.",
    pick: (n: number) => `Draft ${n}`,
    drop: "Throw this draft away",
    dropAsk: "What is written in it is gone for your whole side.",
    source: "Catalogue or own words",
    fromCatalogue: "From the catalogue",
    ownWords: "In our own words",
    showAll: (n: number) => `Show all ${n}`,
    what: "What we do",
    effect: "Effect we want",
    why: "Why it works",
    reason: (n: number) => `Reason ${n}`,
    cost: (cost: number) => `cost ${cost}`,
    budget: (left: number, budget: number) => `budget ${left} of ${budget} left`,
    over: (short: number) => `${play.counted(short, "point", "points")} over what is left of the budget`,
    sealed: "Sealed until the reveal",
    open: "Open at once",
    disclosure: "When the others see it",
    sealedReaders: (actor: string) => `Read by ${actor} and the white cell until the moves are revealed.`,
    openReaders: "Read by everybody as soon as it is submitted.",
    submitSealed: "Submit sealed",
    submitOpen: "Submit, open to all",
    missing: { title: "Say what you do before you submit." },
    writing: (name: string, where: string) => `${name} is writing ${where}`,
    reading: (name: string) => `${name} is here`,
    held: (name: string) => `${name} is writing here now; your words wait and stay.`,
    merged: "You both wrote here: both texts stand, one under the other.",
    typing: "being kept …",
    cite: {
      hint: "Select a passage in the text, or write ¶ and a number, to cite it.",
      selection: "Cite the selection",
      number: "Paragraph number",
      byNumber: "Cite ¶",
      noParagraph: (n: string) => `There is no paragraph ${n}.`,
      fact: "Cite a fact …",
      into: (label: string) => `goes to ${label}`,
      remove: (label: string) => `Do not cite ${label}`,
      evidence: "Evidence",
      factLabel: "the fact",
    },
    closed: "Moves are written in the phase for moves; drafts are kept until then.",
    slots: {
      action: "the action",
      title: "what we do",
      effect: "the effect",
      "reason-1": "reason 1",
      "reason-2": "reason 2",
      "reason-3": "reason 3",
      disclosure: "open or sealed",
    },
  },
  action: {
    none: "No action of the catalogue is yours.",
    now: "at once",
    after: (turns: number) => (turns === 1 ? "after a turn" : `after ${turns} turns`),
    lasting: (turns: number) => `for ${play.counted(turns, "turn", "turns")}`,
    ifDegree: {
      "succeeds-well": "if it succeeds well",
      succeeds: "if it succeeds",
      "at-a-cost": "if it succeeds at a cost",
      fails: "if it fails",
      backfires: "if it backfires",
    },
    conditions: "Conditions",
    noEffects: "moves no indicator by itself",
    shows: "Shows",
  },
  moves: {
    revealed: (n: number) => `${play.counted(n, "move", "moves")} revealed`,
    submitted: "Submitted",
    progress: (ruled: number, waiting: number) => `${ruled} ruled, ${waiting} to come`,
    none: "No move was shown in this turn.",
    earlier: (number: number) => `Turn ${number}`,
    earlierHead: "Earlier turns",
    sealedWaits: "sealed, waits for the reveal",
    open: "open",
    wasSealed: (time: string) => `was sealed until ${time}`,
    withdrawn: "withdrawn",
    withdraw: "Withdraw",
    withdrawAsk: "The move is taken back and its points are yours again. What it said stays in the record.",
    effect: "Effect it wants",
    why: "Why it works",
    for: "For",
    against: "Against",
    noReasons: "No reasons were given.",
    sign: { for: "For", against: "Against" },
    markStrong: "Mark strong",
    unmark: "Strong",
    takeBack: "Take back",
    toggle: (label: string) => `${label}, open or fold`,
    action: "from the catalogue",
    own: "in their own words",
  },
  argue: {
    head: "Your argument",
    side: "Which way it pulls",
    for: "For it",
    against: "Against it",
    text: "Say why",
    send: { for: "Argue for it", against: "Argue against it" },
    readers: "Read by everybody.",
    start: "Argue for or against",
    cancel: "Not now",
  },
  ruling: {
    by: (name: string) => `ruled by ${name}`,
    roll: (first: number, second: number) => `dice ${first} and ${second}`,
    sum: (total: number, strongFor: number, strongAgainst: number, target: number) => {
      const up = strongFor > 0 ? ` +${strongFor}` : "";
      const down = strongAgainst > 0 ? ` −${strongAgainst}` : "";
      return `2d6 = ${total}${up}${down}, target ${target}`;
    },
    byMargin: (margin: number) => (margin === 0 ? "met" : margin > 0 ? `made by ${margin}` : `short by ${-margin}`),
    ordinal: (n: number, table: boolean) => (table ? `roll ${n}, dice of the table` : `roll ${n} of the session`),
    weighed: "Weighed",
    established: "Established",
    changed: "Effects changed, because",
    corrected: (time: string) => `Corrected ${time}, because`,
    original: "As first ruled",
    effects: "Effects",
    later: (number: number) => `turn ${number}`,
    waits: "Not ruled yet.",
  },
  news: {
    revealed: (n: number) => `${play.counted(n, "move is", "moves are")} revealed.`,
    ruled: (move: string, degree: string) => `${move} is ruled: ${degree}.`,
    inject: (title: string) => `News: ${title}`,
    phase: (number: number, phase: string) => `Turn ${number}, ${phase}.`,
  },
};

/** The white cell rules, in four steps. */
export const ruling = {
  title: (move: string) => `${move}, ruling`,
  start: "Rule on it",
  goOn: "Go on ruling",
  fold: "Fold the ruling",
  steps: { weigh: "Weigh", roll: "Roll, once", say: "Say what happened", publish: "Publish" },
  stepsLabel: "Steps of the ruling",
  method: "How",
  methods: { dice: "2d6", decision: "I decide", unopposed: "Unopposed" },
  unopposedNot: "There is a reason against it, so it does not pass unopposed.",
  target: "Target",
  lower: "Lower the target",
  higher: "Raise the target",
  for: "For",
  against: "Against",
  odds: (ways: number) => `succeeds in ${ways} of 36`,
  oddsCost: (ways: number) => (ways === 0 ? "" : `, at a cost in ${ways} more`),
  bar: (sum: number, ways: number, degree: string) => `${sum}: ${ways} of 36, ${degree}`,
  restsOn: "rests on",
  restsOnNothing: "Nothing is cited for it or against it.",
  noDice: "No dice: the white cell says how it came out.",
  noDiceUnopposed: "No reason against was given: it passes without dice.",
  roll: "Roll",
  rollOnce: "The dice are rolled once for a move. What is marked strong now is what counts.",
  enterTable: "Enter table dice",
  first: "First die",
  second: "Second die",
  enter: "Enter these dice",
  rolled: "The dice are rolled.",
  degree: "How it came out",
  diceSay: (degree: string) => `the dice say: ${degree.toLowerCase()}`,
  effects: "Effects",
  proposed: "as the catalogue proposes",
  changed: "changed",
  backToProposed: "Back to what is proposed",
  noEffects: "No indicator moves.",
  addEffect: "Add an effect",
  indicator: "Indicator",
  change: "Change",
  changeHint: "Halves are written 1.5 or 1½.",
  badChange: "Write a change such as +1, −2 or ½.",
  after: "Comes",
  afterOptions: (turns: number) => (turns === 0 ? "at once" : turns === 1 ? "next turn" : `after ${turns} turns`),
  lasts: "Stays",
  lastsOptions: (turns: number) => (turns === 0 ? "for good" : turns === 1 ? "one turn" : `${turns} turns`),
  removeEffect: (name: string) => `Remove the effect on ${name}`,
  why: "Why this differs from what is proposed",
  account: "What happened",
  facts: "What is established by it",
  fact: (n: number) => `New fact ${n}`,
  addFact: "Establish a fact",
  removeFact: (n: number) => `Remove fact ${n}`,
  next: "Next",
  publish: "Publish",
  publishSays: "The whole room reads this, with everything that was weighed. It can be corrected later, never unsaid.",
  missing: {
    roll: "Roll first, or enter the table’s dice.",
    account: "Say what happened.",
    degree: "Say how it came out.",
    why: "Say why it differs from what the dice and the catalogue propose.",
    effect: "An effect has no change that can be read.",
    fact: "A fact is empty: write it, or remove it.",
  },
  correct: "Correct this ruling",
  correctHint: "The first ruling stays visible beside the correction. Effects stay as they are: move indicators with a reason.",
  correctWhy: "Why it is corrected",
  publishCorrection: "Publish the correction",
  nextMove: (number: string) => `Rule on ${number} next`,
};

export const board = {
  map: {
    title: (region: string) => `Map: ${region}`,
    region: "Central Asia",
    of: (names: readonly string[]) => `Map of Central Asia with the land of ${play.list(names)}.`,
    elsewhere: "off the map",
    onMap: "on the map",
    legend: "Whose land is whose",
  },
  indicators: {
    title: "Indicators",
    hint: (turns: number) => `${play.counted(turns, "turn", "turns")}, change this turn`,
    none: "This scenario keeps no indicator that you see.",
    derived: "follows from others",
    secret: "secret",
    secretHow: "Not every side sees this one.",
    toCome: (delta: string, turn: number) => `${delta} in turn ${turn}`,
    range: (min: string, max: string) => `${min} to ${max}`,
    course: (name: string, readings: string, toCome: string) => `${name}: ${readings}${toCome === "" ? "" : `; to come ${toCome}`}`,
    reading: (turn: number, value: string) => (turn === 0 ? `${value} at the start` : `${value} in turn ${turn}`),
    corrected: (from: string, to: string) => `corrected from ${from} to ${to}`,
  },
  facts: {
    title: "Established",
    count: (n: number) => play.counted(n, "fact", "facts"),
    none: "Nothing is established yet.",
    briefing: "briefing",
    ruling: "ruling",
    rulingOf: (move: string, turn: number) => `ruling ${move}, turn ${turn}`,
    inject: "inject",
    injectNumber: (n: number) => `inject ${n}`,
    byHand: "white cell",
    stands: "stands",
    until: (turn: number) => `until turn ${turn}`,
    expired: "expired",
    was: "before",
    cite: "Cite",
  },
  budgets: { title: "Budget", left: (left: number, budget: number) => `${left} of ${budget} left this turn` },
};

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
  /** Completes "Cite in …". */
  citeLabel: (channel: string) => `message to ${channel}`,
  citeHow: "Select in the text and cite, or write ¶4 or U2.",
  send: "Send",
  waits: "waits to be sent",
  refused: "not taken",
  fresh: (n: number) => play.counted(n, "new message", "new messages"),
  unread: (n: number) => `${n} unread`,
  you: "you",
  readOnly: "Observers read here and do not write.",
};

export const wall = {
  title: "Wall",
  code: "Code to the lobby, on the wall",
  toLobby: "to the lobby:",
  come: "Point a phone’s camera at the picture, or give this code:",
  orType: (address: string) => `at ${address}`,
  picture: "Picture of the way to the lobby, for a phone’s camera",
  seated: (count: number) => (count === 0 ? "nobody yet" : `${count} in`),
  lost: "The connection is lost: what stands here may be out of date.",
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

export const consolePage = {
  title: "Console",
  toConsole: "Console",
  toRooms: "Text and rooms",
  notYours: "The console is for the white cell",
  notYoursHow: "Your seat has the text and its rooms.",
  /** The parts of the console, where only one at a time has room. */
  parts: { now: "Now", people: "People", board: "Board", talk: "Talk" },
  people: {
    title: "Room",
    invite: "Invite",
    here: (here: number, all: number) => `${here} of ${all} here`,
    away: "away",
    idle: (time: string) => `idle since ${time}`,
    here1: "here",
    reading: (paragraph: number) => `reading ¶${paragraph}`,
    selecting: "selecting in the text",
    writing: { draft: "drafting a move", note: "writing a note", message: "writing a message", argument: "arguing", other: "writing" },
    sealed: (n: number) => `${n} sealed`,
    drafting: "drafting",
    ready: "ready",
    unread: { brief: "brief unread", injects: (n: number) => `${n} unread`, both: (n: number) => `brief, ${n} unread` },
    more: "seat",
    seatFor: (name: string) => `Seat for ${name}`,
    give: "Give this seat",
    remove: "Remove from the session",
    removeTitle: (name: string) => `Remove ${name}?`,
    removeSays: "The seat closes in every window within a second. What was written stays in the record.",
    removeWhy: "Reason",
    nobody: "nobody here yet",
    left: (n: number) => `${n} left or were removed`,
  },
  course: {
    title: "Clock",
    none: "no clock runs",
    pause: "Pause",
    resume: "Go on",
    extend: (minutes: number) => `+${minutes} min`,
    start: "Start play",
    open: (name: string) => `Open ${name}`,
    openTurn: (turn: number) => `Open turn ${turn}`,
    close: (name: string) => `Close ${name}`,
    jump: "Open a later phase",
    hotWash: "Open the hot wash",
    hotWashSays: "Play ends; what is open is closed, and sealed moves are revealed. People can still talk and take notes.",
    closeSession: "Close the session",
    closeSays: "Nothing more can be written by anybody, and those whom you granted the log may read it. This cannot be taken back.",
    closeAction: "Close for good",
    leftovers: "Moves still in writing",
    leftoversSay: (names: readonly string[]) => `${play.list(names)} ${names.length === 1 ? "has a move" : "have moves"} in writing that ${names.length === 1 ? "was" : "were"} not submitted.`,
    keep: "Keep them as drafts",
    submit: "Submit them as they are",
    wall: "Wall",
  },
  waits: {
    title: "Waits for you",
    nothing: "Nothing waits for you.",
    rule: "Rule",
    arguments: (forIt: number, against: number) => `${forIt} for, ${against} against`,
    strong: (n: number) => (n === 0 ? "" : `, ${n} marked strong`),
    rolled: ", dice rolled",
    answer: "Answer",
    question: (actor: string) => `${actor} writes to the white cell`,
    lobbyHow: "waits in the lobby for a seat",
    time: "Time is up",
    timeHow: (phase: string) => `${phase} counts over until you close it`,
    ready: "Every side is ready",
    readyHow: (phase: string) => `${phase} is still open`,
    next: "Go on",
  },
  ruling: { title: "Ruling", pick: "Pick a move to rule on.", none: "No move waits for a ruling.", rules: (label: string) => `${label}, ruling` },
  questions: { title: "Questions of the plan", hint: "what play should teach", none: "This scenario asks no questions.", answeredBy: "answered by" },
  indicators: {
    title: "Indicators",
    hint: "open one to move it, with a reason",
    derived: "It follows from others and is not moved by hand.",
    how: "What to do",
    move: "Move it by",
    correct: "Correct it to",
    why: "Reason, read by those who see it",
    doMove: "Move",
    doCorrect: "Correct",
    bad: "Write an amount in halves, such as 1.5 or −½.",
  },
  injects: {
    title: "Injects",
    write: "Write one",
    all: (n: number) => `All ${n} that are planned`,
    fewer: "The first few",
    sent: (turn: number) => `turn ${turn}`,
    sentHead: "Sent",
    sentEarlier: (n: number) => `${n} sent earlier`,
    readBy: (read: number, of: number) => `read by ${read} of ${of}`,
    none: "No inject is planned.",
    head: "Title",
    text: "Text",
    to: "To",
    everyone: "everyone",
    effects: "Moves at once or later",
    send: "Send",
    sendTo: (names: readonly string[]) => (names.length === 0 ? "Send to everyone" : `Send to ${play.list(names)}`),
    new: "A new inject",
    edit: (title: string) => `Send “${title}”`,
    reworded: "You may reword it before it goes out.",
    when: "When",
  },
  talk: { title: "Talk", channels: (n: number) => play.counted(n, "channel", "channels"), back: "All channels", nothing: "nothing yet" },
  facts: {
    establish: "Establish a fact",
    text: "Fact",
    until: "Stands until turn (may stay empty)",
    badTurn: "Write the number of a turn, or nothing.",
    doEstablish: "Establish",
    correct: "Correct",
    expire: "Let it expire",
    newText: "What is established instead",
    why: "Reason",
  },
  budgets: { set: "Change", points: "Points a turn", why: "Reason", bad: "Write a whole number from 0 to 100." },
  door: {
    open: "Links and the code let people in.",
    locked: "No link and no code lets anybody in. Whoever has a seat keeps it.",
    lock: "Lock the door",
    unlock: "Unlock the door",
  },
  session: {
    title: "Session",
    marking: "Marking on every screen",
    setMarking: "Set the marking",
    invitations: "Invitations",
  },
  wall: {
    make: "Make a seat for the wall",
    how: "The wall shows what everyone may see. It takes an observer’s seat of its own, in this browser.",
    open: "Open the wall",
    blank: "Blank the wall",
    unblank: "Show the wall again",
    hint: "For walls that are open in this browser.",
    name: "Wall",
  },
};

const accountRoles: Record<AccountRole, string> = {
  administrator: "Administrator",
  facilitator: "Facilitator",
  organizer: "Organizer",
};

const sessionStages: Record<Stage, string> = {
  lobby: "lobby",
  running: "running",
  "hot-wash": "hot wash",
  closed: "closed",
};

/** Words for whoever has an account: signing in, the first page, keeping accounts. */
export const desk = {
  roles: accountRoles,
  rolesMay: {
    administrator: "keeps accounts",
    facilitator: "imports documents and opens sessions",
    organizer: "reads the logs of sessions granted",
  } satisfies Record<AccountRole, string>,
  stages: sessionStages,

  nav: "Pages",
  sessions: "Sessions",
  documents: "Documents",
  logs: "Logs",
  accounts: "Accounts",
  signedInAs: (name: string) => `Signed in as ${name}`,
  signOut: "Sign out",
  changePassword: "Change password",
  theme: "Light or dark",
  themes: { system: "As the system", light: "Light", dark: "Dark" },

  signIn: "Sign in",
  signingIn: "Signing in…",
  signInWhat: "For those who open sessions, keep accounts or read logs. If you were invited to play, open your invitation link: you need no account.",
  name: "Name",
  nameEmpty: "Write the name of your account.",
  password: "Password",
  passwordEmpty: "Write your password.",
  haveCode: "I have a code from the wall",
  resume: "I was here before, on another device",

  newPasswordTitle: "Choose your own password",
  newPasswordWhat: "You signed in with a password that was made for you. It ends now: choose one that only you know.",
  changeTitle: "Change your password",
  oldPassword: "The password you have now",
  newPassword: "New password",
  newPasswordHint: "At least 10 characters. A sentence is easier to keep than a riddle.",
  newPasswordShort: "Use at least 10 characters.",
  repeat: "The new password again",
  repeatDiffers: "The two are not the same.",
  keepPassword: "Keep this password",
  passwordChanged: "Your password is changed.",

  seats: "Seats this browser holds",
  /** Headings of the list of sessions. */
  groups: { played: "In play", lobby: "Waiting to begin", closed: "Closed" },
  findSession: "Find a session",
  findAccount: "Find an account",
  found: (count: number, of: number) => `${figure(count)} of ${figure(of)}`,
  noSessions: "No session yet",
  noSessionsFacilitator: "Open one on the shipped briefing: it takes a minute, and you can invite people at once.",
  noSessionsOther: "Sessions that were granted to you stand here once they are closed.",
  openSession: "Open a session",
  addresses: "Where others find this",
  addressesHow: "On the same network, type this address or hold a camera to the picture. Try it on one machine first.",
  addressLink: "Address for others",
  addressesMore: "If it does not open there:",
  checkHow: "To look beforehand whether a machine is ready, open there",
  turn: (turn: number) => (turn === 0 ? "not started" : `turn ${turn}`),
  openedAt: (time: string) => `opened ${time}`,
  closedAt: (time: string) => `closed ${time}`,
  toConsole: "Console",
  toLog: "Read the log",
  loading: "One moment…",
  again: "Try again",

  accountsWhat: "Participants need no account: an invitation gives them a seat.",
  damaged: "Damaged sessions",
  damagedWhat:
    "The logs of these sessions are not as they were written. They can be read up to the damage and are never written again; all others go on. A copy of the data folder from before may hold them whole.",
  damagedOne: (session: string, by: string | undefined, at: string) =>
    by === undefined ? `${session}, opened ${at}` : `${session}, opened by ${by}, ${at}`,
  newNameEmpty: "Write the name by which it signs in.",
  addAccount: "Add an account",
  add: "Add",
  adding: "Adding…",
  may: "What it may do",
  mayNothing: "Choose at least one.",
  disabled: "disabled",
  firstPassword: "has not chosen a password yet",
  you: "you",
  disable: "Disable",
  enable: "Enable",
  reset: "Reset password",
  resetTitle: (name: string) => `Reset the password of ${name}?`,
  resetWords: "The old password ends at once. You are shown a new one, once, to hand over.",
  disableTitle: (name: string) => `Disable ${name}?`,
  disableWords: "The account is signed out everywhere and can no longer sign in. What it did stays. You can enable it again.",
  oneTime: (name: string) => `First password of ${name}`,
  oneTimeWords: "Shown this once. It ends when it is first used, or after a day. Hand it over in person or by a way you trust.",
  oneTimeDone: "I have handed it over",
  rolesChanged: (name: string) => `What ${name} may do is changed.`,
};

/** Words for opening a session. */
export const opening = {
  title: "Open a session",
  what: "1. What is played",
  sessionTitle: "Title",
  sessionTitleEmpty: "Give the session a title: people see it when they join.",
  scenario: "Scenario",
  scenarioLength: (turns: number, minutes: number) => `${turns} turns of about ${minutes} minutes`,
  document: "Document",
  shipped: "the scenario’s own",
  older: (number: number) => `revision ${number}`,
  noDocument: "Import a text first, or choose the shipped briefing.",
  noScenario: "This server offers no scenario. Put one under its scenarios and start it again.",

  how: "2. How it is kept",
  marking: "Marking",
  markingHint: "Stands on every screen, on the wall, in print and export. Leave it empty for none.",
  naming: "How people are named in the record that organizers read",
  namings: {
    names: "By the name they gave",
    actors: "By actor or role alone",
    pseudonyms: "By a pseudonym that stays the same, such as “Russia 2”",
  } satisfies Record<Naming, string>,
  namingHint: "Everybody is told so when joining, and it cannot be changed later.",
  leadName: "Your name, as the room will see it",
  leadNameEmpty: "Write the name by which the room knows you.",

  citations: "3. Where the scenario’s citations stand in this text",
  citationsWait: "Choose a scenario and a document first.",
  citationsLooking: "Looking for the scenario’s citations in the text…",
  citationsOwn: (count: number) =>
    `The scenario was written from this text: ${count === 1 ? "its citation stands" : `all ${count} citations stand`} where it says.`,
  citationsSome: (found: number, suggested: number, own: number) =>
    [
      `${found} found word for word`,
      suggested === 0 ? "" : `${suggested} suggested by what they speak of`,
      own === 0 ? "" : `${own} not in this text`,
    ]
      .filter((part) => part !== "")
      .join(", ") + ".",
  citationsHow:
    "A suggestion that you confirm is shown as a passage of this text. What you do not confirm is shown as the scenario’s own source, so that no place is claimed which is not there.",
  scenarioSays: "The scenario says",
  thisText: "This text says",
  confirm: "It stands here",
  reject: "Not this",
  confirmAll: (count: number) => (count === 1 ? "I have read it: it stands here" : `I have read them: all ${count} stand here`),
  rejectAll: "None of them",
  confirmed: "stands here",
  rejected: "shown as the scenario’s own source",
  undecided: "not decided: shown as the scenario’s own source",
  foundList: "Found word for word",
  ownList: "Shown as the scenario’s own source",

  open: "Open the session",
  opening: "Opening…",
  openWords: "You get the white cell’s lead seat, and go on to the invitations.",
};

/** Words for bringing people in. */
export const invitations = {
  title: "Invitations",
  how: "Send each person or each side a link. It opens the seat at once; nobody needs an account.",
  inviteAll: "Make a link for every side",
  each: "How many persons a side",
  eachOf: (count: number) => (count === 1 ? "one person a side" : `${inWords(count)} persons a side`),
  makeAll: (count: number) => `Make ${count} links, one a person`,
  copyAll: (count: number) => `Copy all ${count} links`,
  copiedAll: (count: number) => `${count} links copied, one a line`,
  printAll: "Print them",
  printTitle: (count: number) => (count === 1 ? "A slip to print" : `${count} slips to print`),
  print: "Print",
  /** One of several links for the same side, such as "Russia, 2 of 3". */
  handout: (side: string, nth: number, of: number) => (of === 1 ? side : `${side}, ${nth} of ${of}`),
  slipOne: "For one person. Point a phone’s camera at the picture, or type the address.",
  slipMany: "For everybody of this side. Point a phone’s camera at the picture, or type the address.",
  people: (names: readonly string[]) => (names.length === 0 ? "nobody yet" : names.join(", ")),
  blanked: "name blanked",
  whiteCell: "White cell",
  observers: "Observers",
  one: "Link for one person",
  many: "Link for several",
  oneFor: (side: string) => `Link for one person of ${side}`,
  manyFor: (side: string) => `Link for several people of ${side}`,
  kindOne: "for one person",
  kindMany: "for several people",
  taken: (count: number) => (count === 0 ? "not taken yet" : count === 1 ? "1 seat taken" : `${count} seats taken`),
  states: { valid: "", spent: "used", revoked: "revoked" },
  reissue: "New link",
  reissueFor: (side: string) => `New link in place of the old one, ${side}`,
  revoke: "Revoke",
  revokeFor: (side: string) => `Revoke the link, ${side}`,
  revokedCount: (count: number) => (count === 1 ? "1 link used or revoked" : `${count} links used or revoked`),
  once: "Shown now only: the server keeps no copy. If it is lost, make a new link.",
  link: (side: string) => `Invitation link, ${side}`,
  copy: "Copy",
  copied: "Copied",
  selectToCopy: "Selected: copy it with Ctrl+C",
  showQr: "Show as a picture",
  hideQr: "Hide the picture",
  qr: "Picture of the link, to be read by a phone’s camera",

  lobby: "Code for the wall",
  lobbyHow: "The code leads to the lobby only; there you give people their seats. It dies when you lock the door.",
  makeCode: "Make a code",
  newCode: "Make another code",
  dropCode: "Take the code away",
  onWall: "Show it on the wall",
  offWall: "Take it off the wall",
  codeLink: "Address of the lobby with the code",

  grants: "Who reads the log",
  grantsHow: "Organizers you choose here read the whole log once the session is closed, and not before.",
  grantsNobody: "There is no organizer yet: an administrator can make one under Accounts.",
  grantsNotYou: "Only a facilitator who is signed in on this browser can choose them.",
};

/** Words for the documents: their list, and bringing one in. */
export const imports = {
  title: "Documents",
  importOne: "Import a text",
  find: "Find a document",
  none: "No document yet",
  noneWords: "Paste a text or choose a file: plain text or Markdown.",
  revision: (number: number) => `revision ${number}`,
  paragraphs: (count: number) => (count === 1 ? "1 paragraph" : `${count} paragraphs`),
  revisions: (count: number) => (count === 1 ? "1 revision" : `${count} revisions`),
  newRevision: "Import a new revision",
  openOn: "Open a session on it",
  older: "Earlier revisions",
  sessionsStay: "Sessions stay on the revision they were opened on.",

  importTitle: "Import a text",
  newRevisionOf: (title: string) => `New revision of “${title}”`,
  bring: "1. The text",
  file: "Choose a file",
  fileHint: "Plain text or Markdown (.txt, .md), up to 50 MB.",
  chosen: (name: string, size: string) => `${name}, ${size}`,
  otherFile: "Choose another",
  noFile: "Paste it instead",
  paste: "Or paste the text here",
  pasteHint: "Where no line is blank, each line becomes a paragraph.",
  missing: "Paste a text or choose a file first.",
  tooLarge: "This file is larger than 50 MB: split it into several documents.",
  unreadable: "This file could not be read. Choose it again.",
  format: "Read it as",
  formats: { text: "Plain text", markdown: "Markdown" },
  docTitle: "Title",
  docTitleEmpty: "Give it a title: people see it above the text.",
  attribution: "Attribution",
  attributionHint: "Who is to be named for the text, and where and when it came out.",
  preview: "Preview",
  previewing: "Reading the text…",
  previewAgain: "Read it again",
  previewAfresh: "Read it again, without the changes",

  check: "2. Check the paragraphs",
  checkWords:
    "This is how everybody will see and cite it. Press a paragraph to drop it, join it, split it or cut words from it: saved pages repeat quotes, carry footers and glue buttons to sentences.",
  selected: (label: string) => `${label}: what to do`,
  heading: "Heading",
  paragraph: (number: number) => `¶${number}`,
  edit: (label: string) => `Change ${label}`,
  drop: "Drop it",
  join: "Join with the next",
  split: "Split at the caret",
  splitHow: "Put the caret where the new paragraph begins.",
  cut: "Cut the selected words",
  cutHow: "Select the words to leave out.",
  done: "Done",
  caretHow: "The arrow keys move the caret; with shift they select.",
  nothingLeft: "Nothing is left of the text.",

  changes: (count: number) => (count === 0 ? "No changes" : count === 1 ? "1 change" : `${count} changes`),
  changesNone: "What you drop, join, split or cut is listed here, and can be undone one by one.",
  dropped: "dropped",
  joined: "joined with the next",
  splitUp: "split",
  cutOut: "cut",
  undo: "Undo",
  undoLast: "Undo the last change",
  undoAlso: (more: number) => (more === 1 ? "undoes 1 later change with it" : `undoes ${more} later changes with it`),
  recorded: "What is left out is recorded with the revision.",

  save: "3. Keep it",
  saveAs: "Save as a document",
  saveRevision: "Save as a new revision",
  saving: "Saving…",
  saveWords: (paragraphs: number) =>
    `${paragraphs === 1 ? "1 numbered paragraph" : `${paragraphs} numbered paragraphs`}. Once saved it never changes; a later text becomes a new revision.`,
  saved: (title: string) => `“${title}” is saved.`,
};

/** Words for reading the record afterwards. */
export const logs = {
  title: "Logs",
  find: "Find a log",
  none: "No log yet",
  noneWords: "A session’s log stands here once the session is closed and its facilitator has granted it to you.",
  events: (count: number) => (count === 1 ? "1 event" : `${figure(count)} events`),
  importTitle: "Bring in an exported log",
  importWords: "A file of JSON Lines that a Whitecell server exported. It comes back as a closed session, to be read only.",
  importFile: "Choose a file",
  importing: "Reading the log…",
  imported: "The log is here.",

  all: "All logs",
  log: "Log",
  closed: (time: string) => `closed ${time}`,
  export: "Export as JSON Lines",
  exporting: "Exporting…",
  tabs: "What is shown of the log",
  course: "Course",
  line: "Line of evidence",
  rows: "Events",
  text: "The text",
  record: "The record",
  toText: "Text",

  strip: "The whole log at a glance: press to go there",
  phases: {
    deliberate: "Deliberate",
    move: "Move",
    argue: "Argue",
    rule: "Rule",
    consequences: "Consequences",
    "hot-wash": "Hot wash",
  } satisfies Record<PhaseKind | "hot-wash", string>,
  uneventful: "nothing happened",
  /** Where people are named by their actor, the name says it already. */
  personOf: (name: string, role: string) => (name.toLowerCase() === role.replace(/^the /, "").toLowerCase() ? name : `${name} (${role})`),
  cameIn: (people: readonly string[]) => `Came in: ${people.join(", ")}`,
  marked: ({ notes, questions, replies }: { notes: number; questions: number; replies: number }) =>
    [
      notes === 0 ? "" : `${play.counted(notes, "note", "notes")} on the text${questions === 0 ? "" : `, ${play.counted(questions, "of them a question", "of them questions")}`}`,
      replies === 0 ? "" : play.counted(replies, "reply", "replies"),
    ]
      .filter((part) => part !== "")
      .join(", ") || "notes were answered or deleted",
  talked: (count: number) => play.counted(count, "message", "messages"),
  revealed: "Revealed together:",
  nothingSealed: "There was no sealed move to reveal.",
  sealed: "sealed",
  openAtOnce: "open at once",
  arguedOn: "Argued on",
  correctedTo: (degree: string) => `corrected: ${degree.toLowerCase()}.`,
  injectTo: (number: number | undefined, names: readonly string[]) =>
    `${number === undefined ? "inject" : `inject ${number}`} to ${names.length === 0 ? "everyone" : play.list(names)}`,

  filters: "Show",
  everyTurn: "Every turn",
  turn: (turn: number) => (turn === 0 ? "Before play" : `Turn ${turn}`),
  everyActor: "Every actor",
  everyKind: "Every kind",
  everyPerson: "Everybody",
  clear: "Show everything",
  kinds: {
    notes: "Notes on the text",
    moves: "Moves",
    arguments: "Arguments",
    rulings: "Rulings",
    board: "Indicators and facts",
    injects: "Injects",
    talk: "Talk",
    course: "Course of play",
    people: "People and seats",
  } satisfies Record<EventKind, string>,
  shown: (count: number, all: number, more: boolean) =>
    more ? `the first ${figure(count)}` : count === all ? `${figure(count)} events` : `${figure(count)} of ${figure(all)}`,
  more: "Show more",
  nothing: "Nothing in this log is like that.",
  openLine: "Open its line of evidence",
  keys: "Arrow keys go from event to event; Enter opens a line of evidence.",
  seq: (seq: number) => `seq ${seq}`,
  door: "the door",
  server: "the server",
  blanked: "[blanked]",

  noLine: "No line is open",
  noLineWords: "Press a move or a ruling among the events, or a move in the margin of the text: it opens here from the passage to the consequences.",
  notFound: "This log does not have such a move.",
  lineOf: (move: string) => `${move}: from the text to the consequence`,
  sealedMove: "A sealed move",
  passages: (count: number, hash: string) => `${count === 1 ? "Passage" : "Passages"}, revision ${hash}`,
  markedBy: (names: readonly string[]) => `marked by ${names.join(", ")}`,
  alsoBy: "also relied on by",
  noPassages: "It cites no passage.",
  move: (name: string, seq: number) => `Move ${name}, seq ${seq}`,
  wants: "wants",
  ownWords: "in its own words",
  withdrawn: "withdrawn",
  strong: "strong",
  for: "for",
  against: "against",
  arguments: (first: number, last: number) => (first === last ? `Arguments, seq ${first}` : `Arguments, seq ${first} to ${last}`),
  reasons: "Its own reasons",
  noArguments: "Nobody argued.",
  ruling: (seq: number, by: string) => `Ruling, seq ${seq} · ${by}`,
  notRuled: "It was not ruled on.",
  methods: { unopposed: "unopposed, without dice", decision: "by decision", dice: "by dice" },
  target: (target: number) => `target ${target}`,
  roll: (ordinal: number) => `roll ${ordinal} of the session`,
  tableDice: "dice thrown on the table",
  weighed: "weighed",
  changed: "effects changed, because",
  established: (number: number) => `established fact ${number}`,
  correction: (seq: number, by: string) => `Corrected, seq ${seq} · ${by}`,
  consequences: "Consequences",
  noConsequences: "None.",
  atOnce: "at once",
  later: (indicator: string, delta: string, turn: number) => `${indicator} ${delta} at turn ${turn}`,
  lasts: (turns: number) => (turns === 1 ? "for one turn" : `for ${turns} turns`),
  due: (turn: number) => `fell due at turn ${turn}`,
  toCome: "to come",
  citedAgain: "cited again by",
};

type Of<T extends Event["type"]> = Extract<Event, { type: T }>;
type Teller = { readonly [T in Event["type"]]: (event: Of<T>, cast: Cast) => string };

const BLANKED = "[blanked]";

const phases: Record<PhaseKind, string> = {
  deliberate: "Deliberate",
  move: "Move",
  argue: "Argue",
  rule: "Rule",
  consequences: "Consequences",
};

const did: Record<Kind, string> = {
  highlight: "highlighted",
  comment: "commented",
  question: "asked",
  tag: "tagged",
};

/** Words somebody wrote, or the blank where they stood. */
function said(text: string | null | undefined): string {
  return text ?? BLANKED;
}

function quoted(text: string | null | undefined): string {
  return `“${said(text)}”`;
}

function roleName(role: Role, cast: Cast): string {
  switch (role.type) {
    case "white-cell":
      return "the white cell";
    case "player":
      return cast.actor(role.actor)?.name ?? role.actor;
    case "observer":
      return "the observers";
    case "lobby":
      return "the lobby";
  }
}

/** Who reads a note of this layer, by somebody in this role. */
function noteReaders(layer: Layer, role: Role, cast: Cast): string {
  if (layer === "everyone") return "everyone";
  return layer === "actor" ? roleName(role, cast) : "the white cell";
}

function moved(change: IndicatorChange, cast: Cast): string {
  const clamped = change.to - change.from === change.wanted ? "" : `, asked for ${signed(change.wanted)}`;
  return `${cast.indicator(change.indicator)} ${points(change.from)} → ${points(change.to)}${clamped}`;
}

const moveName = (id: string, cast: Cast) => cast.move(id) ?? "a sealed move";
const seatName = (id: string, cast: Cast) => said(cast.seat(id)?.name ?? (cast.seat(id) ? null : id));
const actorName = (id: string, cast: Cast) => cast.actor(id)?.name ?? id;
const factName = (id: string, cast: Cast) => `fact ${cast.fact(id) ?? id}`;
const onMove = (argument: string, cast: Cast) => {
  const move = cast.argued(argument);
  return move === undefined ? "" : ` on ${moveName(move, cast)}`;
};
const inMinutes = (seconds: number) => `${Math.round(seconds / 6) / 10} min`;

const teller: Teller = {
  "session-opened": (e) => `opened the session ${quoted(e.title)}`,
  "marking-set": (e) => (e.marking === "" ? "took the marking away" : `set the marking ${e.marking}`),
  "play-started": () => "started play",
  "hot-wash-opened": () => "opened the hot wash",
  "session-closed": () => "closed the session",
  "invitation-issued": (e, c) => `made an invitation for ${roleName(e.role, c)}`,
  "invitation-revoked": () => "revoked an invitation",
  "seat-taken": (e, c) => `${said(e.name)} took a seat of ${roleName(e.role, c)}`,
  "seat-assigned": (e, c) => `seated ${seatName(e.seat, c)} with ${roleName(e.role, c)}`,
  "seat-renamed": (e) => `took the name ${quoted(e.name)}`,
  "seat-left": (e, c) => `${seatName(e.seat, c)} left`,
  "seat-removed": (e, c) => `removed ${seatName(e.seat, c)}: ${said(e.reason)}`,
  "door-locked": () => "locked the door",
  "door-unlocked": () => "unlocked the door",
  "log-granted": () => "granted the log to an organizer",
  "log-grant-revoked": () => "took back a grant of the log",
  "brief-read": (e, c) => `read the brief of ${actorName(e.actor, c)}`,
  "inject-read": () => "read an inject",
  "turn-opened": (e) => `turn ${e.turn} opened`,
  "phase-opened": (e) => `${phases[e.phase]} opened`,
  "phase-closed": (e) => `${phases[e.phase]} closed`,
  "clock-paused": (e) =>
    e.cause === "outage"
      ? `the clock was paused for an outage, ${inMinutes(e.remaining)} left`
      : `paused the clock, ${inMinutes(e.remaining)} left`,
  "clock-resumed": () => "let the clock run on",
  "clock-extended": (e) => `gave ${inMinutes(e.by)} more`,
  "clock-expired": () => "the clock ran out",
  "actor-ready": (e, c) => `${actorName(e.actor, c)} is ready`,
  "actor-not-ready": (e, c) => `${actorName(e.actor, c)} is not ready after all`,
  "annotation-made": (e, c) =>
    `${did[e.kind]} “${excerpt(e.passage.exact)}”${e.body === "" ? "" : `: ${said(e.body)}`} (for ${noteReaders(e.layer, e.role, c)})`,
  "annotation-edited": (e) => `changed a note to ${quoted(e.body)}`,
  "annotation-deleted": () => "deleted a note",
  "annotation-widened": (e) => `opened a note to ${e.layer === "everyone" ? "everyone" : "the white cell"}`,
  "annotation-resolved": () => "marked a question answered",
  "annotation-reopened": () => "reopened a question",
  "reply-made": (e) => `replied: ${said(e.body)}`,
  "reply-edited": (e) => `changed a reply to ${quoted(e.body)}`,
  "reply-deleted": () => "deleted a reply",
  "move-submitted": (e) =>
    `submitted ${e.content.disclosure === "sealed" ? "a sealed move" : "an open move"}: ${said(e.content.title)}`,
  "move-withdrawn": (e, c) => `withdrew ${moveName(e.move, c)}`,
  "moves-revealed": (e) =>
    e.moves.length === 0 ? "no sealed moves to reveal" : `revealed together: ${e.moves.map((m) => m.number).join(", ")}`,
  "argument-made": (e, c) => `argued ${e.side} ${moveName(e.move, c)}: ${said(e.text)}`,
  "argument-withdrawn": (e, c) => `took back an argument${onMove(e.argument, c)}`,
  "argument-marked": (e, c) =>
    e.strength === "strong"
      ? `marked an argument${onMove(e.argument, c)} strong`
      : `no longer marks an argument${onMove(e.argument, c)} strong`,
  "reason-marked": (e, c) =>
    e.strength === "strong"
      ? `marked reason ${e.reason + 1} of ${moveName(e.move, c)} strong`
      : `no longer marks reason ${e.reason + 1} of ${moveName(e.move, c)} strong`,
  "dice-rolled": (e, c) =>
    `${e.roll.dice === "table" ? "entered table dice" : "rolled"} ${e.roll.first} and ${e.roll.second} for ${moveName(e.move, c)}`,
  "move-ruled": (e, c) => `ruled: ${moveName(e.move, c)} ${play.degree[e.degree].toLowerCase()}. ${said(e.account)}`,
  "ruling-corrected": (e, c) => `corrected the ruling on ${moveName(e.move, c)}: ${play.degree[e.degree].toLowerCase()}. ${said(e.why)}`,
  "effects-fell-due": (e, c) => `fell due: ${e.effects.map((due) => moved(due.change, c)).join("; ")}`,
  "budget-set": (e, c) => `set the budget of ${actorName(e.actor, c)} from ${e.from} to ${e.to}: ${said(e.why)}`,
  "indicators-drifted": (e, c) => e.changes.map((one) => moved(one, c)).join("; "),
  "fact-established": (e) => `established ${e.number === undefined ? "a fact" : `fact ${e.number}`}: ${said(e.text)}`,
  "fact-corrected": (e, c) => `corrected ${factName(e.fact, c)} to ${quoted(e.text)}: ${said(e.why)}`,
  "fact-expired": (e, c) => `ended ${factName(e.fact, c)}: ${said(e.why)}`,
  "indicator-moved": (e, c) => `moved ${moved(e.change, c)}: ${said(e.why)}`,
  "indicator-corrected": (e, c) => `corrected ${moved(e.change, c)}: ${said(e.why)}`,
  "inject-sent": (e, c) =>
    `sent inject ${e.number} to ${e.to.length === 0 ? "everyone" : e.to.map((id) => actorName(id, c)).join(", ")}: ${said(e.title)}`,
  "message-said": (e) => `said: ${said(e.text)}`,
  "words-blanked": (e) => `blanked the words of ${e.entries.length === 1 ? "an entry" : `${e.entries.length} entries`}: ${said(e.why)}`,
};

/** What happened, in words: one teller for each type of event, without who and when. */
export const events = { said, moved, roleName, tell: teller };
