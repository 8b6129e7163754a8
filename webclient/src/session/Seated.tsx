import type { ComponentChildren } from "preact";
import { useEffect, useMemo } from "preact/hooks";
import { TableProvider } from "../state/table";
import { openTable } from "./open";

export interface SeatPath {
  session: string;
  seat: string;
}

/** Opens a seat's line to the server for what is drawn inside, and closes it after. */
export function Seated({ session, seat, children }: SeatPath & { children: ComponentChildren }) {
  const opened = useMemo(() => openTable({ session, seat }), [session, seat]);
  useEffect(() => {
    opened.start();
    return () => opened.stop();
  }, [opened]);
  return <TableProvider value={opened.table}>{children}</TableProvider>;
}
