import { useTable } from "../state/table";
import { consolePage as desk } from "../words";

const words = desk.questions;

/** The plan of data collection: what play should teach, and what in the log answers it. */
export function QuestionsBox() {
  const questions = useTable().cards.of("question");
  return (
    <section class="box">
      <header class="box-head">
        <h2 class="box-title">{words.title}</h2>
        <span class="quiet">{words.hint}</span>
      </header>
      {questions.length === 0 ? <p class="quiet">{words.none}</p> : null}
      <ol class="lines">
        {questions.map(({ number, question }) => (
          <li key={question.id} class="question">
            <span class="quiet">{number}</span>
            <div>
              <p>{question.issue}</p>
              <p class="quiet">
                {question.objective} · {words.answeredBy}: {question.element}
              </p>
            </div>
          </li>
        ))}
      </ol>
    </section>
  );
}
