import { DEGREES } from "../../play/odds";
import { play, ruling as words } from "../../words";
import type { Degree } from "../../wire/types";

interface Props {
  degree: Degree | null;
  hint?: string | undefined;
  onPick(degree: Degree): void;
}

/** How a move came out: all that it can be, in sight at once. */
export function DegreePick({ degree, hint, onPick }: Props) {
  return (
    <fieldset class="stack-tight">
      <legend class="small-head">{words.degree}</legend>
      <div class="row">
        {DEGREES.map((one) => (
          <button key={one} type="button" class="pill" aria-pressed={one === degree} onClick={() => onPick(one)}>
            {play.degree[one]}
          </button>
        ))}
      </div>
      {hint === undefined ? null : <p class="quiet">{hint}</p>}
    </fieldset>
  );
}
