import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import type { Import, Preview } from "../../http/bodies";
import { previewImport, saveImport } from "../../http/documents";
import { type Problem, problemOf } from "../../http/problem";
import { toast } from "../../ui/Live";
import { imports } from "../../words";
import { forgetImport, keepSource, keptImport, type KeptImport } from "./kept";
import type { Source } from "./source";
import type { Change } from "./pieces";
import { without } from "./undo";

export interface Draft {
  readonly preview: Preview | undefined;
  readonly changes: readonly Change[];
  readonly busy: boolean;
  readonly problem: Problem | undefined;
  /** The source that was read last, in an earlier page too. */
  readonly from: Source | undefined;
  readonly read: (source: Source) => void;
  readonly apply: (change: Change) => void;
  readonly undo: (index: number) => void;
  readonly save: (source: Source) => Promise<{ revisionId: string; documentId: string }>;
}

/**
 * An import in the making. Every change is tried on the server, which alone knows what a paragraph
 * becomes; a change it refuses is not kept, and what stood before stands on.
 */
export function useDraft(of: string): Draft {
  const kept = useMemo(() => keptImport(of), [of]);
  const source = useRef<Source | undefined>(kept?.source);
  const [state, setState] = useState<{ preview?: Preview; changes: readonly Change[] }>({ changes: [] });
  const [asking, setAsking] = useState<{ busy: boolean; problem?: Problem }>({ busy: false });
  const round = useRef(0);

  const attempt = async (body: Import, changes: readonly Change[], mine: number) => {
    try {
      const preview = await previewImport(body);
      if (mine !== round.current) return;
      setState({ preview, changes });
      setAsking({ busy: false });
    } catch (thrown) {
      if (mine === round.current) setAsking({ busy: false, problem: problemOf(thrown) });
    }
  };

  const show = (changes: readonly Change[]) => {
    const from = source.current;
    if (from === undefined) return;
    round.current += 1;
    setAsking({ busy: true });
    void attempt({ ...from, edits: changes.map((change) => change.edit) }, changes, round.current);
  };

  useEffect(() => {
    // Where the page was loaded anew, one goes on from where one was.
    if (kept !== undefined) show(kept.work.changes);
  }, []);

  return {
    from: kept === undefined ? undefined : goneOn(kept),
    preview: state.preview,
    changes: state.changes,
    busy: asking.busy,
    problem: asking.problem,
    read: (from) => {
      source.current = from;
      forgetImport(of);
      void keepSource(of, from).then((isKept) => isKept || toast(imports.notKept));
      show([]);
    },
    apply: (change) => {
      if (!asking.busy) show([...state.changes, change]);
    },
    undo: (index) => {
      if (!asking.busy) show(undone(state.changes, index));
    },
    save: async (from) => {
      const saved = await saveImport({ ...from, edits: state.changes.map((change) => change.edit) });
      forgetImport(of);
      return saved;
    },
  };
}

/** The source with what was said of it since it was read. */
function goneOn({ source, work }: KeptImport): Source {
  const { language: _, ...read } = source;
  const { changes: __, ...said } = work;
  return { ...read, ...said };
}

/** The changes that stay when one is undone; the words each was about stay with it. */
function undone(changes: readonly Change[], index: number): readonly Change[] {
  const numbered = changes.map((change, number) => ({ ...change.edit, number }));
  return without(numbered, index).map((edit) => {
    const { number, ...rest } = edit as (typeof numbered)[number];
    return { edit: rest, said: changes[number]?.said ?? "" };
  });
}
