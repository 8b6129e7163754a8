import { useCallback, useEffect, useRef, useState } from "preact/hooks";
import { type Problem, problemOf } from "../http/problem";

/** Something asked of the server by a press, as a form shows it. */
export interface Call {
  readonly busy: boolean;
  readonly problem: Problem | undefined;
  /** Runs it; while one runs, a second press does nothing. */
  readonly run: (work: () => Promise<void>) => void;
  readonly clear: () => void;
}

export function useCall(): Call {
  const [state, setState] = useState<{ busy: boolean; problem?: Problem }>({ busy: false });
  const running = useRef(false);
  const run = useCallback((work: () => Promise<void>) => {
    if (running.current) return;
    running.current = true;
    setState({ busy: true });
    work()
      .then(
        () => setState({ busy: false }),
        (thrown: unknown) => setState({ busy: false, problem: problemOf(thrown) }),
      )
      .finally(() => (running.current = false));
  }, []);
  const clear = useCallback(() => setState({ busy: false }), []);
  return { busy: state.busy, problem: state.problem, run, clear };
}

/** Something a page needs before it can be drawn. */
export type Loaded<T> =
  | { readonly is: "loading" }
  | { readonly is: "here"; readonly it: T }
  | { readonly is: "refused"; readonly problem: Problem };

/**
 * Loads when the page opens and again when `key` changes; an answer that comes too late is dropped.
 *
 * @param key what the answer depends on; undefined: do not ask yet
 */
export function useLoaded<T>(key: string | undefined, load: () => Promise<T>): [Loaded<T>, () => void] {
  const [state, setState] = useState<{ of: string | undefined; loaded: Loaded<T> }>({ of: key, loaded: { is: "loading" } });
  const [round, setRound] = useState(0);
  useEffect(() => {
    if (key === undefined) return;
    let wanted = true;
    load().then(
      (it) => wanted && setState({ of: key, loaded: { is: "here", it } }),
      (thrown: unknown) => wanted && setState({ of: key, loaded: { is: "refused", problem: problemOf(thrown) } }),
    );
    return () => {
      wanted = false;
    };
  }, [key, round]);
  // What was loaded for another key is not what is asked for now.
  const loaded: Loaded<T> = state.of === key ? state.loaded : { is: "loading" };
  return [loaded, useCallback(() => setRound((n) => n + 1), [])];
}
