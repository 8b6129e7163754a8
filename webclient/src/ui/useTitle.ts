import { useEffect } from "preact/hooks";
import { common } from "../words";

/** What the window is called while a page is shown; the product alone where it has no title. */
export function useTitle(title: string | undefined): void {
  useEffect(() => {
    document.title = title === undefined ? common.product : `${title} · ${common.product}`;
  }, [title]);
}
