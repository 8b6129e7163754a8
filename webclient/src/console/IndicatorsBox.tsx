import { useSignal } from "@preact/signals";
import { IndicatorFigures } from "../board/Indicators";
import { isClosed } from "../play/names";
import { readPoints } from "../play/points";
import { Answer, useAsk } from "../play/useAsk";
import { useTable } from "../state/table";
import { Button } from "../ui/Button";
import { Field } from "../ui/Field";
import { TextArea } from "../ui/TextArea";
import { consolePage as desk } from "../words";
import type { IndicatorCard } from "../wire/types";

const words = desk.indicators;

/** The indicators; opened, one is moved or corrected, always with a reason. */
export function IndicatorsBox() {
  const table = useTable();
  const indicators = table.cards.of("indicator");
  const open = useSignal<string | null>(null);
  return (
    <section class="box">
      <header class="box-head">
        <h2 class="box-title">{words.title}</h2>
        {isClosed(table) ? null : <span class="quiet">{words.hint}</span>}
      </header>
      <ul>
        {indicators.map((indicator) => {
          const isOpen = open.value === indicator.indicator;
          return (
            <li key={indicator.indicator}>
              <IndicatorFigures indicator={indicator} width={72} pressed={isOpen} onPress={() => (open.value = isOpen ? null : indicator.indicator)} />
              {isOpen ? <Moving indicator={indicator} done={() => (open.value = null)} /> : null}
            </li>
          );
        })}
      </ul>
    </section>
  );
}

function Moving({ indicator, done }: { indicator: IndicatorCard; done: () => void }) {
  const ask = useAsk();
  const how = useSignal<"move" | "correct">("move");
  const amount = useSignal("");
  const why = useSignal("");
  const closed = isClosed(useTable());
  if (closed || indicator.made === "derived") return <p class="about">{closed ? indicator.note : words.derived}</p>;
  const points = readPoints(amount.value);
  const send = async () => {
    if (points === null) return;
    const id = indicator.indicator;
    const moved = await ask.of(
      how.value === "move" ? { type: "move-indicator", indicator: id, delta: points, why: why.value } : { type: "correct-indicator", indicator: id, value: points, why: why.value },
    );
    if (moved !== null) done();
  };
  return (
    <form
      class="about stack-tight"
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      <p>{indicator.note}</p>
      <fieldset>
        <legend class="heard">{words.how}</legend>
        <div class="row">
          {(["move", "correct"] as const).map((way) => (
            <button key={way} type="button" class="pill" aria-pressed={how.value === way} onClick={() => (how.value = way)}>
              {words[way]}
            </button>
          ))}
        </div>
      </fieldset>
      <Field
        label={words[how.value]}
        value={amount.value}
        onWrite={(text) => (amount.value = text)}
        problem={amount.value !== "" && points === null ? words.bad : null}
      />
      <TextArea label={words.why} value={why.value} onWrite={(text) => (why.value = text)} limit={2_000} />
      <div class="row row-end">
        <Button size="small" manner="main" submits disabled={points === null || why.value.trim() === "" || ask.waiting.value}>
          {how.value === "move" ? words.doMove : words.doCorrect}
        </Button>
      </div>
      <Answer ask={ask} />
    </form>
  );
}
