/**
 * The words of what was sent before a reload, once its answer comes. Where it was refused they go back to
 * where they were written; where it was taken, what was still kept of them there is dropped.
 */
import { composingSlot } from "../notes/making";
import type { Table } from "../state/table";
import type { FromASeat } from "../wire/types";

interface Written {
  /** The scratch slot in which the words were written. */
  readonly slot: string;
  readonly text: string;
}

export function bringBackWords(table: Table, command: FromASeat): void {
  const written = wordsOf(command);
  if (written === null) return;
  const slot = table.scratch.of(written.slot);
  // What was begun there since is newer.
  if (slot.text.peek() === "") slot.write(written.text);
  if (command.type === "reply") table.view.replying.value = command.annotation;
  if (command.type === "annotate" && table.view.composing.peek() === null) {
    table.view.layer.value = command.layer;
    table.view.composing.value = { passage: command.passage, kind: command.kind, tag: command.tag ?? null };
  }
}

export function dropWords(table: Table, command: FromASeat): void {
  for (const name of keptUntilTaken(command)) table.scratch.of(name).clear();
}

function wordsOf(command: FromASeat): Written | null {
  switch (command.type) {
    case "annotate":
      if (command.kind === "highlight") return null;
      return { slot: composingSlot({ passage: command.passage, kind: command.kind, tag: command.tag ?? null }), text: command.body ?? "" };
    case "reply":
      return { slot: `reply/${command.annotation}`, text: command.body ?? "" };
    case "say":
      return { slot: `message/${command.channel}`, text: command.text ?? "" };
    default:
      // The others are kept where they are written until they are taken.
      return null;
  }
}

/** The slots that are cleared only when the command is taken. */
function keptUntilTaken(command: FromASeat): readonly string[] {
  switch (command.type) {
    case "edit-annotation":
      return [`edit/${command.annotation}`];
    case "edit-reply":
      return [`edit/${command.reply}`];
    case "argue":
      return [`argument/${command.move}`, `argument-side/${command.move}`, `argument-evidence/${command.move}`];
    case "rule":
      return [`ruling/${command.move}`];
    case "correct-ruling":
      return [`correction/${command.move}`];
    case "write-inject":
      return ["inject/new"];
    case "send-inject":
      return [`inject/${command.inject}`];
    case "establish-fact":
      return ["fact/new"];
    case "correct-fact":
    case "expire-fact":
      return [`fact/${command.fact}`];
    case "move-indicator":
    case "correct-indicator":
      return [`indicator/${command.indicator}`];
    case "set-budget":
      return [`budget/${command.actor}`];
    default:
      return [];
  }
}
