import type { AccountRole } from "../http/bodies";
import type { Stage } from "../wire/types";

const roles: Record<AccountRole, string> = {
  administrator: "Administrator",
  facilitator: "Facilitator",
  organizer: "Organizer",
};

const stages: Record<Stage, string> = {
  lobby: "lobby",
  running: "running",
  "hot-wash": "hot wash",
  closed: "closed",
};

/** Words for whoever has an account: signing in, the first page, keeping accounts. */
export const desk = {
  roles,
  rolesMay: {
    administrator: "keeps accounts",
    facilitator: "imports documents and opens sessions",
    organizer: "reads the logs of sessions granted",
  } satisfies Record<AccountRole, string>,
  stages,

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
  noSessions: "No session yet",
  noSessionsFacilitator: "Open one on the shipped briefing: it takes a minute, and you can invite people at once.",
  noSessionsOther: "Sessions that were granted to you stand here once they are closed.",
  openSession: "Open a session",
  turn: (turn: number) => (turn === 0 ? "not started" : `turn ${turn}`),
  openedAt: (time: string) => `opened ${time}`,
  closedAt: (time: string) => `closed ${time}`,
  toConsole: "Console",
  toLog: "Read the log",
  loading: "One moment…",
  again: "Try again",

  accountsWhat: "Participants need no account: an invitation gives them a seat.",
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
} as const;
