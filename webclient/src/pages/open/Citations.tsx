import type { Citation } from "../../http/bodies";
import { Button } from "../../ui/Button";
import { opening } from "../../words";
import { Loading } from "../layout/Loading";
import type { Loaded } from "../useCall";
import { saidOfAll, type Verdict, type Verdicts } from "./choices";

interface Props {
  found: Loaded<readonly Citation[]>;
  again: () => void;
  asked: boolean;
  verdicts: Verdicts;
  onVerdict(verdicts: Verdicts): void;
}

/** Each citation of the scenario: found, suggested and to be confirmed, or the scenario's own. */
export function Citations({ found, again, asked, verdicts, onVerdict }: Props) {
  if (!asked) return <p class="quiet">{opening.citationsWait}</p>;
  if (found.is === "loading") {
    return (
      <p class="quiet" role="status">
        {opening.citationsLooking}
      </p>
    );
  }
  if (found.is === "refused") return <Loading of={found} again={again} />;
  const of = (state: Citation["state"]) => found.it.filter((citation) => citation.state === state);
  const [here, suggested, own] = [of("found"), of("suggested"), of("own")];
  if (suggested.length === 0 && own.length === 0) return <p>{opening.citationsOwn(here.length)}</p>;
  const say = (is: Verdict["is"]) => onVerdict(saidOfAll(verdicts, suggested, is));
  const alone = [...verdicts.values()].filter((verdict) => verdict.of === "this").length;
  return (
    <>
      <p>{opening.citationsSome(here.length, suggested.length, own.length)}</p>
      {suggested.length === 0 ? null : (
        <>
          <p class="quiet">{opening.citationsHow}</p>
          <details class="open-fold">
            <summary>
              {opening.suggestedList} ({suggested.length})
            </summary>
            <ul class="open-suggested">
              {suggested.map((citation) => (
                <Suggested
                  key={citation.source}
                  citation={citation}
                  verdict={verdicts.get(citation.source)?.is}
                  onVerdict={(is) => onVerdict(new Map(verdicts).set(citation.source, { is, of: "this" }))}
                />
              ))}
            </ul>
          </details>
          <div class="open-verdict">
            <Button size="small" onClick={() => say("confirmed")}>
              {opening.confirmAll(suggested.length - alone, alone)}
            </Button>
            <Button size="small" onClick={() => say("rejected")}>
              {opening.rejectAll}
            </Button>
            <span class="quiet">{opening.standing(suggested.filter(({ source }) => verdicts.get(source)?.is === "confirmed").length, suggested.length)}</span>
          </div>
        </>
      )}
      <Listed title={opening.foundList} citations={here} />
      <Listed title={opening.ownList} citations={own} />
    </>
  );
}

interface SuggestedProps {
  citation: Citation;
  verdict: Verdict["is"] | undefined;
  onVerdict(is: Verdict["is"]): void;
}

function Suggested({ citation, verdict, onVerdict }: SuggestedProps) {
  const said = verdict === undefined ? opening.undecided : opening[verdict];
  return (
    <li>
      <h3>{citation.label}</h3>
      <dl>
        <div>
          <dt>{opening.scenarioSays}</dt>
          <dd class="open-quote" dir="auto">
            {citation.quote}
          </dd>
        </div>
        <div>
          <dt>{opening.thisText}</dt>
          <dd class="open-quote" data-verdict={verdict} dir="auto">
            <span class="quiet">{tail(citation.passage?.prefix)}</span>
            {citation.passage?.exact}
            <span class="quiet">{head(citation.passage?.suffix)}</span>
          </dd>
        </div>
      </dl>
      <fieldset class="open-verdict">
        <legend class="heard">{citation.label}</legend>
        <button type="button" class="pill" aria-pressed={verdict === "confirmed"} onClick={() => onVerdict("confirmed")}>
          {opening.confirm}
        </button>
        <button type="button" class="pill" aria-pressed={verdict === "rejected"} onClick={() => onVerdict("rejected")}>
          {opening.reject}
        </button>
        <span class="quiet">{said}</span>
      </fieldset>
    </li>
  );
}

function Listed({ title, citations }: { title: string; citations: readonly Citation[] }) {
  if (citations.length === 0) return null;
  return (
    <details>
      <summary>
        {title} ({citations.length})
      </summary>
      <ul class="open-listed">
        {citations.map((citation) => (
          <li key={citation.source}>
            {citation.label} <span class="quiet">“{citation.quote}”</span>
          </li>
        ))}
      </ul>
    </details>
  );
}

/** What stands before or after, without a broken paragraph between. */
function tail(prefix: string | undefined): string {
  const line = prefix?.split("\n").at(-1)?.replace(/^[\p{P}\s]+/u, "") ?? "";
  return line === "" ? "" : `…${line}`;
}

function head(suffix: string | undefined): string {
  const line = suffix?.split("\n")[0] ?? "";
  return line.length < 2 ? line : `${line}…`;
}
