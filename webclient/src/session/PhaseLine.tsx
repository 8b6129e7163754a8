import { useTable } from "../state/table";
import { session as words } from "../words";

/** The phases of the turn, as a line that fills. */
export function PhaseLine() {
  const table = useTable();
  const session = table.session.value;
  const phases = table.scenario.value?.phases ?? [];
  if (session === null || session.stage !== "running" || session.turn === 0) return null;
  const at = phases.findIndex((phase) => phase.kind === session.phase);
  return (
    <ol class="phases" aria-label={words.phases}>
      {phases.map((phase, index) => (
        <li key={phase.kind} data-state={index < at ? "past" : index === at ? "now" : "ahead"} aria-current={index === at ? "step" : undefined}>
          {phase.name}
        </li>
      ))}
    </ol>
  );
}
