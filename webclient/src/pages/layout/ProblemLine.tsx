import type { Problem } from "../../http/problem";
import { ProblemWords } from "./ProblemWords";
import "./layout.css";

/** What the server refused, in its words, read out at once. */
export function ProblemLine({ problem }: { problem: Problem | undefined }) {
  return (
    <div role="alert" class="problem-line">
      {problem === undefined ? null : (
        <p>
          <ProblemWords of={problem} />
        </p>
      )}
    </div>
  );
}
