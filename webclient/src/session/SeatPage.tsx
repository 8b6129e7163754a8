import { useEffect, useMemo } from "preact/hooks";
import { SeatWindow } from "./SeatWindow";
import { openTable } from "./open";
import { TableProvider } from "../state/table";

/** A seat's window at /s/SESSION/SEAT: opens the line while it is drawn, and closes it after. */
export function SeatPage({ session, seat }: { session: string; seat: string }) {
  const opened = useMemo(() => openTable({ session, seat }), [session, seat]);
  useEffect(() => {
    opened.start();
    return () => opened.stop();
  }, [opened]);
  return (
    <TableProvider value={opened.table}>
      <SeatWindow />
    </TableProvider>
  );
}
