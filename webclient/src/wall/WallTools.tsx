import type { Signal } from "@preact/signals";
import { Button } from "../ui/Button";
import { wall as words } from "../words";
import type { WallOrder } from "./WallLine";

/** For whoever stands at the wall: shown when pointed at or reached by keyboard, else out of the way. */
export function WallTools({ here }: { here: Signal<WallOrder> }) {
  const { blank, wayIn } = here.value;
  const set = (change: Partial<WallOrder>) => (here.value = { ...here.value, ...change });
  return (
    <fieldset class="wall-tools">
      <legend class="heard">{words.tools}</legend>
      <Button size="small" aria-pressed={blank} onClick={() => set({ blank: !blank })}>
        {blank ? words.show : words.blank}
      </Button>
      <input
        aria-label={words.code}
        placeholder={words.code}
        value={wayIn?.code ?? ""}
        onInput={(event) => {
          const code = event.currentTarget.value.trim();
          set({ wayIn: code === "" ? null : { code, link: `${location.origin}/lobby#${encodeURIComponent(code)}` } });
        }}
      />
    </fieldset>
  );
}
