import { CourseLine } from "../board/CourseLine";
import { IndicatorFigures } from "../board/Indicators";
import { isClosed } from "../play/names";
import { readPoints } from "../play/points";
import { Answer, useAsk } from "../play/useAsk";
import { useKept, useOpened } from "../play/useKept";
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
  const [open, pick] = useOpened("indicator");
  return (
    <section class="box">
      <header class="box-head">
        <h2 class="box-title">{words.title}</h2>
        {isClosed(table) ? null : <span class="quiet">{words.hint}</span>}
      </header>
      <ul>
        {indicators.map((indicator) => {
          const isOpen = open === indicator.indicator;
          return (
            <li key={indicator.indicator}>
              <IndicatorFigures indicator={indicator} pressed={isOpen} onPress={() => pick(isOpen ? null : indicator.indicator)}>
                <CourseLine indicator={indicator} width={72} height={24} />
              </IndicatorFigures>
              {isOpen ? <Moving indicator={indicator} done={() => pick(null)} /> : null}
            </li>
          );
        })}
      </ul>
    </section>
  );
}

function Moving({ indicator, done }: { indicator: IndicatorCard; done: () => void }) {
  const ask = useAsk();
  const kept = useKept<{ how: "move" | "correct"; amount: string; why: string }>(`indicator/${indicator.indicator}`, { how: "move", amount: "", why: "" });
  const { how, amount, why } = kept.form;
  const closed = isClosed(useTable());
  if (closed || indicator.made === "derived") return <p class="about">{closed ? indicator.note : words.derived}</p>;
  const points = readPoints(amount);
  const send = async () => {
    if (points === null) return;
    const id = indicator.indicator;
    const moved = await ask.of(
      how === "move" ? { type: "move-indicator", indicator: id, delta: points, why } : { type: "correct-indicator", indicator: id, value: points, why },
    );
    if (moved === null) return;
    kept.done();
    done();
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
            <button key={way} type="button" class="pill" aria-pressed={how === way} onClick={() => kept.change({ how: way })}>
              {words[way]}
            </button>
          ))}
        </div>
      </fieldset>
      <Field
        label={words[how]}
        value={amount}
        onWrite={(text) => kept.change({ amount: text })}
        problem={amount !== "" && points === null ? words.bad : null}
      />
      <TextArea label={words.why} value={why} onWrite={(text) => kept.change({ why: text })} limit={2_000} keptAt={kept.keptAt} />
      <div class="row row-end">
        <Button size="small" manner="main" submits disabled={points === null || why.trim() === "" || ask.waiting.value}>
          {how === "move" ? words.doMove : words.doCorrect}
        </Button>
      </div>
      <Answer ask={ask} />
    </form>
  );
}
