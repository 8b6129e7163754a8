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
