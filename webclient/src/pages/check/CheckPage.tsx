import { useEffect, useMemo, useState } from "preact/hooks";
import { canPaint } from "../../document/paint";
import { Button } from "../../ui/Button";
import { check as words } from "../../words";
import { Door } from "../layout/Door";
import { MarkedSample } from "./MarkedSample";
import { type Finding, ofBrowser, ofClock, ofHighlights, ofLetters, ofLine, together, unreached } from "./findings";
import { lettersMissing } from "./letters";
import { askTime, missing, tryLine } from "./tries";
import "./check.css";

interface Findings {
  readonly browser: Finding;
  readonly marks: Finding;
  readonly letters: Finding;
  /** Undefined while it is being tried. */
  readonly line?: Finding;
  readonly clock?: Finding;
}

/** /check: whether this machine is fit for a session. Needs no account, and changes nothing. */
export function CheckPage() {
  const [round, setRound] = useState(0);
  const found = useFindings(round);
  const verdict = together([found.browser, found.line, found.marks, found.clock]);
  return (
    <Door title={words.title}>
      <h1 class="door-title">{words.title}</h1>
      <p class="check-verdict" role="status" data-weight={verdict ?? "looking"}>
        {words.verdicts[verdict ?? "looking"]}
      </p>
      <dl class="check-list">
        <Looked at={words.browser} found={found.browser} />
        <Looked at={words.connection} found={found.line} />
        <Looked at={words.marks} found={found.marks}>
          <MarkedSample />
        </Looked>
        <Looked at={words.letters} found={found.letters} />
        <Looked at={words.clock} found={found.clock} />
      </dl>
      <p class="door-small">{words.at(location.host)}</p>
      <div class="door-form">
        <Button aria-disabled={verdict === undefined} onClick={() => setRound(round + 1)}>
          {words.again}
        </Button>
      </div>
    </Door>
  );
}

function useFindings(round: number): Findings {
  const [state, setState] = useState<{ round: number; line?: Finding; clock?: Finding }>({ round });
  useEffect(() => {
    let wanted = true;
    const note = (part: { line?: Finding; clock?: Finding }) =>
      wanted && setState((before) => (before.round === round ? { ...before, ...part } : { round, ...part }));
    void tryLine().then((line) => note({ line: ofLine(line) }));
    askTime().then(
      (asked) => note({ clock: ofClock(asked) }),
      () => note({ clock: unreached() }),
    );
    return () => {
      wanted = false;
    };
  }, [round]);
  const letters = useMemo(lettersMissing, [round]);
  // What was found in an earlier round is not what is being looked for now.
  const { line, clock } = state.round === round ? state : {};
  return {
    browser: ofBrowser(missing()),
    marks: ofHighlights(canPaint),
    letters: ofLetters(letters),
    ...(line === undefined ? {} : { line }),
    ...(clock === undefined ? {} : { clock }),
  };
}

interface LookedProps {
  at: string;
  found: Finding | undefined;
  children?: preact.ComponentChildren;
}

function Looked({ at, found, children }: LookedProps) {
  return (
    <div class="check-item" data-weight={found?.weight ?? "looking"}>
      <dt>{at}</dt>
      <dd>
        {found?.words ?? words.looking}
        {children}
      </dd>
    </div>
  );
}
