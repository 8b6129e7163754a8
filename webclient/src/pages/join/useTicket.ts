import { useEffect, useState } from "preact/hooks";
import { readFragment } from "./ticket";

interface Kept {
  readonly ticket?: string;
}

/**
 * The secret or code that this page was opened with. It is taken out of the address bar at once and
 * kept in this history entry alone, so that a reload still knows it and nobody reads it over a shoulder.
 */
export function useTicket(): [string | undefined, (ticket: string) => void] {
  const [ticket, setTicket] = useState(takeFromAddress);
  useEffect(() => {
    const again = () => setTicket(takeFromAddress());
    addEventListener("hashchange", again);
    return () => removeEventListener("hashchange", again);
  }, []);
  const set = (next: string) => {
    keep(next);
    setTicket(next);
  };
  return [ticket, set];
}

function takeFromAddress(): string | undefined {
  const found = readFragment(location.hash);
  if (found === undefined) return (history.state as Kept | null)?.ticket;
  keep(found);
  return found;
}

function keep(ticket: string): void {
  const kept: Kept = { ticket };
  history.replaceState(kept, "", location.pathname + location.search);
}
