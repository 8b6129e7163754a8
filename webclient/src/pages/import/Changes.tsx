import { useMemo } from "preact/hooks";
import { Button } from "../../ui/Button";
import { excerpt } from "../../play/excerpt";
import { imports } from "../../words";
import type { Change } from "./pieces";
import { undoneWith } from "./undo";

const DID = { drop: "dropped", join: "joined", split: "splitUp", "cut-words": "cutOut" } as const;

/** What was changed, the newest first, each to be undone. */
export function Changes({ changes, onUndo }: { changes: readonly Change[]; onUndo(index: number): void }) {
  const edits = useMemo(() => changes.map((change) => change.edit), [changes]);
  return (
    <>
      <h2>{imports.changes(changes.length)}</h2>
      {changes.length === 0 ? (
        <p class="quiet">{imports.changesNone}</p>
      ) : (
        <>
          <ol class="import-changes">
            {changes
              .map((change, index) => {
                const also = undoneWith(edits, index) - 1;
                return (
                  <li key={index}>
                    <div>
                      <span class="import-did">{imports[DID[change.edit.type]]}</span>{" "}
                      <span class="said" dir="auto">
                        “{excerpt(change.said)}”
                      </span>
                      {also > 0 ? <span class="quiet"> · {imports.undoAlso(also)}</span> : null}
                    </div>
                    <Button manner="quiet" aria-label={`${imports.undo}: ${imports[DID[change.edit.type]]} “${excerpt(change.said, 40)}”`} onClick={() => onUndo(index)}>
                      {imports.undo}
                    </Button>
                  </li>
                );
              })
              .toReversed()}
          </ol>
          <p class="quiet">{imports.recorded}</p>
        </>
      )}
    </>
  );
}
