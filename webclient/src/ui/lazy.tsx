import type { ComponentType } from "preact";
import { useEffect, useState } from "preact/hooks";
import { common } from "../words";
import { Empty } from "./Empty";

type Loaded<P> = { is: "loading" } | { is: "here"; part: ComponentType<P> } | { is: "failed" };

/**
 * A component that is fetched when it is first drawn.
 *
 *   const TurnRoom = lazy(() => import("../turn/TurnRoom").then((m) => m.TurnRoom));
 */
export function lazy<P extends object>(load: () => Promise<ComponentType<P>>): ComponentType<P> {
  let loaded: Loaded<P> = { is: "loading" };
  return function Lazy(props: P) {
    const [state, setState] = useState(loaded);
    useEffect(() => {
      if (loaded.is === "here") return;
      const fetchIt = async () => {
        try {
          loaded = { is: "here", part: await load() };
          setState(loaded);
        } catch {
          setState({ is: "failed" });
        }
      };
      void fetchIt();
    }, []);
    switch (state.is) {
      case "here": {
        const Part = state.part;
        return <Part {...props} />;
      }
      case "failed":
        return <Empty title={common.failed} />;
      case "loading":
        return <p class="quiet loading">{common.loading}</p>;
    }
  };
}
