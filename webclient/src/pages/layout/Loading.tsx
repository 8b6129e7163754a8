import { Button } from "../../ui/Button";
import { desk } from "../../words";
import type { Loaded } from "../useCall";

/** A part that is not here yet, or that the server refused. */
export function Loading({ of, again }: { of: Exclude<Loaded<unknown>, { is: "here" }>; again: () => void }) {
  if (of.is === "loading") {
    return (
      <p class="quiet" role="status">
        {desk.loading}
      </p>
    );
  }
  return (
    <div class="sheet">
      <p role="alert">{of.problem.words}</p>
      <div>
        <Button onClick={again}>{desk.again}</Button>
      </div>
    </div>
  );
}
