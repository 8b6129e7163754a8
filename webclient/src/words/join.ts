import type { Naming, Role } from "../wire/types";

const NUMBERS = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"];

function inWords(count: number): string {
  return NUMBERS[count] ?? String(count);
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
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

const ORGANIZERS: Record<Naming, string> = {
  names: "the organizers read the record afterwards, with your name",
  actors: "the organizers read the record afterwards, quoted by actor, not by name",
  pseudonyms: "the organizers read the record afterwards, under a pseudonym in place of your name",
};

/** Who reads what one writes in this seat: three sentences at most. */
function readers(role: Role, naming: Naming): string {
  const later = ORGANIZERS[naming];
  switch (role.type) {
    case "player":
      return `Your name and actor stand beside what you write. Your side and the white cell read your notes unless you open them; ${later}.`;
    case "white-cell":
      return `Your name stands beside what you write. The white cell reads every note and every channel, and everybody is told so; ${later}.`;
    case "observer":
      return `Observers read what is open to all, and write nothing. Your name stands in the list of who is here; ${later}.`;
    case "lobby":
      return `The white cell sees your name and gives you a seat. Once you have it, the page says who reads what you write; ${later}.`;
  }
}

export const join = {
  what: (paragraphs: number, turns: number, minutes: number) =>
    `A seminar wargame on a text of ${some(paragraphs, "paragraph", "paragraphs")}. ` +
    `${capital(some(turns, "turn", "turns"))}, ${about(minutes)}.`,
  seatFor: { player: "You have a seat for", "white-cell": "You have a seat in the", observer: "You have a seat as an", lobby: "" },
  seatNames: { player: "Player", "white-cell": "White cell", observer: "Observer", lobby: "Lobby" },
  lobbyFor: "Give your name; the white cell will seat you.",
  othersIn: (count: number) =>
    count === 0 ? "nobody else is in yet" : count === 1 ? "1 other is in" : `${count} others are in`,
  name: "Your name, as the room will see it",
  nameEmpty: "Write the name by which the room knows you.",
  left: (count: number) => (count === 1 ? "1 character left" : `${count} characters left`),
  tooLong: (over: number) => `A name has at most 80 characters: take ${over} away.`,
  take: "Take my seat",
  enter: "Enter the lobby",
  taking: "Taking your seat…",
  readers,
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
} as const;
