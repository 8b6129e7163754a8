/** Which scripts this machine can draw: those that the page brings no face for. */
import { check as words } from "../../words";

/** A letter of each script, by its name in the catalogue. */
const SAMPLES = { arabic: "ع", chinese: "河", japanese: "ふ", korean: "한", emoji: "🧭" } as const;

export type Script = keyof typeof SAMPLES;

/** By name, the scripts for which this machine has no letters. */
export function lettersMissing(): string[] {
  const draw = drawing();
  // What stands for a letter that nobody has.
  const none = draw("\u{10ffff}");
  const missing = (Object.keys(SAMPLES) as Script[]).filter((script) => draw(SAMPLES[script]) === none);
  return missing.map((script) => words.scripts[script]);
}

const SIZE = 24;

/** Draws one letter and gives the picture, as a text that can be compared. */
function drawing(): (letter: string) => string {
  const canvas = document.createElement("canvas");
  canvas.width = canvas.height = SIZE * 2;
  const pen = canvas.getContext("2d", { willReadFrequently: true });
  return (letter) => {
    if (pen === null) return letter;
    pen.clearRect(0, 0, canvas.width, canvas.height);
    pen.font = `${SIZE}px sans-serif`;
    pen.fillText(letter, 4, SIZE + 4);
    return pen.getImageData(0, 0, canvas.width, canvas.height).data.join(",");
  };
}
