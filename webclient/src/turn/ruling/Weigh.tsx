import { balanceOf } from "../../play/weigh";
import { odds } from "../../play/odds";
import { useTable } from "../../state/table";
import { Button } from "../../ui/Button";
import { EvidenceChip } from "../../ui/Chip";
import { common, ruling as words } from "../../words";
import type { EvidenceView, Method } from "../../wire/types";
import { methodOf } from "./draft";
import { OddsBars } from "./OddsBars";
import type { Ruling } from "./useRuling";

const METHODS: readonly Method[] = ["dice", "decision", "unopposed"];
const LOWEST = 2;
const HIGHEST = 12;

/** Step one: how it will be ruled, what counts, and on which passages it rests. */
export function Weigh({ ruling }: { ruling: Ruling }) {
  const { ground } = ruling;
  const method = methodOf(ruling.draft, ground);
  return (
    <div class="stack">
      <fieldset>
        <legend class="heard">{words.method}</legend>
        <div class="row">
          {METHODS.map((one) => (
            <button
              key={one}
              type="button"
              class="pill"
              aria-pressed={method === one}
              disabled={ground.roll !== undefined || (one === "unopposed" && !ground.unopposed)}
              title={one === "unopposed" && !ground.unopposed ? words.unopposedNot : undefined}
              onClick={() => ruling.change({ method: one, degree: null })}
            >
              {words.methods[one]}
            </button>
          ))}
        </div>
      </fieldset>
      {method === "dice" ? <Chances ruling={ruling} /> : null}
      <RestsOn evidence={ruling.rests} />
    </div>
  );
}

function Chances({ ruling }: { ruling: Ruling }) {
  const { draft, ground } = ruling;
  const counted = ground.roll ?? balanceOf(ruling.move, ruling.said);
  const target = ground.roll?.target ?? draft.target;
  const balance = counted.strongFor - counted.strongAgainst;
  const { succeeds, atACost } = odds(target, balance, ground.dice);
  const to = (next: number) => ruling.change({ target: Math.min(HIGHEST, Math.max(LOWEST, next)) });
  return (
    <>
      <div class="spread">
        <p class="row weigh-counts">
          <span role="status">
            {words.target} <strong>{target}</strong>
          </span>
          {ground.roll === undefined ? (
            <span class="row weigh-target">
              <Button size="small" aria-label={words.lower} disabled={target <= LOWEST} onClick={() => to(target - 1)}>
                −
              </Button>
              <Button size="small" aria-label={words.higher} disabled={target >= HIGHEST} onClick={() => to(target + 1)}>
                +
              </Button>
            </span>
          ) : null}
          <span>
            {words.for} <strong>+{counted.strongFor}</strong>
          </span>
          <span>
            {words.against} <strong>−{counted.strongAgainst}</strong>
          </span>
        </p>
        <span class="quiet">
          {words.odds(succeeds)}
          {words.oddsCost(atACost)}
        </span>
      </div>
      <OddsBars target={target} balance={balance} dice={ground.dice} />
    </>
  );
}

/** The passages in view while one weighs. */
export function RestsOn({ evidence }: { evidence: readonly EvidenceView[] }) {
  const table = useTable();
  if (evidence.length === 0) return <p class="quiet">{words.restsOnNothing}</p>;
  return (
    <p class="rests quiet">
      {words.restsOn}{" "}
      {evidence.map((one, at) => (
        <span key={at} class="rest">
          <EvidenceChip evidence={one} />{" "}
          {one.type === "passage-view" ? `“${excerpt(one.passage.exact)}”` : excerpt(table.cards.get("fact", one.fact)?.text ?? common.blanked)}{" "}
        </span>
      ))}
    </p>
  );
}

function excerpt(quote: string): string {
  return quote.length > 120 ? `${quote.slice(0, 117)}…` : quote;
}
