import { useState } from "preact/hooks";
import type { Account, CatalogueEntry, Citation, ScenarioSummary } from "../../http/bodies";
import { citations } from "../../http/documents";
import { openSession } from "../../http/sessions";
import { navigate } from "../../router";
import { Badge } from "../../ui/Badge";
import { Button } from "../../ui/Button";
import { Field, Select } from "../../ui/Field";
import { toFirstProblem } from "../../ui/problems";
import type { Naming } from "../../wire/types";
import { join, opening } from "../../words";
import { LONGEST_NAME, leftForName, lengthOf, nameFault } from "../join/ticket";
import { ProblemLine } from "../layout/ProblemLine";
import { useCall, useLoaded } from "../useCall";
import { Citations } from "./Citations";
import { type Verdicts, chosen, firstText, textChoices } from "./choices";
import "./open.css";

interface Props {
  account: Account;
  scenario: ScenarioSummary;
  scenarios: readonly ScenarioSummary[];
  documents: readonly CatalogueEntry[];
  /** The revision that one came to open a session on, if any. */
  asked: string | undefined;
  onScenario(id: string): void;
}

const NAMINGS: readonly Naming[] = ["names", "actors", "pseudonyms"];

export function OpenForm({ account, scenario, scenarios, documents, asked, onScenario }: Props) {
  const texts = textChoices(documents, scenario.briefing);
  const [text, setText] = useState(asked);
  const revision = texts.some((one) => one.revision === text) ? (text ?? "") : firstText(texts, scenario);
  const [title, setTitle] = useState<string>();
  const shownTitle = title ?? scenario.title;
  const [marking, setMarking] = useState("EXERCISE");
  const [naming, setNaming] = useState<Naming>("actors");
  const [leadName, setLeadName] = useState(account.name);
  const [verdicts, setVerdicts] = useState<Verdicts>(new Map());
  const [tried, setTried] = useState(false);
  const key = revision === "" ? undefined : `${scenario.id}/${revision}`;
  const [found, again] = useLoaded<readonly Citation[]>(key, () => citations(scenario.id, revision));
  const call = useCall();
  const left = leftForName(leadName);

  const submit = (event: Event) => {
    event.preventDefault();
    setTried(true);
    if (shownTitle.trim() === "" || revision === "" || nameFault(leadName) !== undefined || found.is !== "here") {
      toFirstProblem(event.currentTarget);
      return;
    }
    const list = chosen(found.it, verdicts);
    call.run(async () => {
      const opened = await openSession({
        title: shownTitle.trim(),
        revision,
        scenario: scenario.id,
        marking: marking.trim(),
        naming,
        citations: list,
        leadName: leadName.trim(),
      });
      navigate(`/s/${opened.session}/${opened.seat}/console`);
    });
  };

  return (
    <form class="open-form" onSubmit={submit} noValidate>
      <section class="sheet">
        <h2>{opening.what}</h2>
        <Select
          label={opening.scenario}
          value={scenario.id}
          options={scenarios.map((one) => ({ value: one.id, label: one.title }))}
          onPick={(id) => {
            onScenario(id);
            setVerdicts(new Map());
          }}
          hint={scenario.summary}
        />
        <p class="open-actors">
          {scenario.actors.map((actor) => (
            <span key={actor.id}>
              <Badge actor={actor} /> {actor.name}
            </span>
          ))}
          <span class="quiet">{opening.scenarioLength(scenario.turns, scenario.minutes)}</span>
        </p>
        <Select
          label={opening.document}
          value={revision}
          options={texts.map((one) => ({ value: one.revision, label: one.label }))}
          onPick={(id) => {
            setText(id);
            setVerdicts(new Map());
          }}
          problem={texts.length === 0 ? opening.noDocument : null}
        />
        <Field
          label={opening.sessionTitle}
          value={shownTitle}
          onWrite={setTitle}
          problem={tried && shownTitle.trim() === "" ? opening.sessionTitleEmpty : null}
        />
      </section>

      <section class="sheet">
        <h2>{opening.how}</h2>
        <Field label={opening.marking} value={marking} onWrite={setMarking} hint={opening.markingHint} />
        <fieldset class="choices">
          <legend>{opening.naming}</legend>
          {NAMINGS.map((one) => (
            <label key={one} class="choice">
              <input type="radio" name="naming" checked={naming === one} onChange={() => setNaming(one)} />
              {opening.namings[one]}
            </label>
          ))}
          <p class="quiet">{opening.namingHint}</p>
        </fieldset>
        <Field
          label={opening.leadName}
          value={leadName}
          onWrite={setLeadName}
          hint={left === undefined ? undefined : join.left(left)}
          problem={
            left !== undefined && left < 0
              ? join.tooLong(lengthOf(leadName) - LONGEST_NAME)
              : tried && nameFault(leadName) === "empty"
                ? opening.leadNameEmpty
                : null
          }
        />
      </section>

      <section class="sheet">
        <h2>{opening.citations}</h2>
        <Citations found={found} again={again} asked={key !== undefined} verdicts={verdicts} onVerdict={setVerdicts} />
      </section>

      <div class="open-foot">
        <Button manner="main" submits aria-disabled={call.busy || found.is !== "here"}>
          {call.busy ? opening.opening : opening.open}
        </Button>
        <span class="quiet">{opening.openWords}</span>
      </div>
      <ProblemLine problem={call.problem} />
    </form>
  );
}
