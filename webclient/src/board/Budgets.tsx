import { useTable } from "../state/table";
import { Badge } from "../ui/Badge";
import { board as words } from "../words";

/** What is left to spend, for those whose budget this seat may see. */
export function Budgets() {
  const actors = useTable()
    .cards.of("actor")
    .flatMap((actor) => (actor.budget === undefined ? [] : [{ actor, budget: actor.budget }]));
  if (actors.length === 0) return null;
  return (
    <section class="box">
      <header class="box-head">
        <h2 class="box-title">{words.budgets.title}</h2>
      </header>
      <ul class="stack-tight">
        {actors.map(({ actor, budget }) => (
          <li key={actor.actor} class="budget">
            <Badge actor={actor} />
            <span>{actor.name}</span>
            <Pips left={actor.budgetLeft ?? 0} budget={budget} />
            <span class="quiet">{words.budgets.left(actor.budgetLeft ?? 0, budget)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Pips({ left, budget }: { left: number; budget: number }) {
  if (budget > 20) return null;
  return (
    <svg class="pips" viewBox={`0 0 ${budget * 14} 12`} width={budget * 14} height={12} aria-hidden="true">
      {Array.from({ length: budget }, (_, at) => (
        <circle key={at} class="budget-pip" data-left={at < left ? "" : undefined} cx={at * 14 + 6} cy={6} r={4.5} />
      ))}
    </svg>
  );
}
