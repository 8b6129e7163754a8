import type { Naming } from "../wire/types";

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
} as const;
