import { useEffect, useMemo } from "preact/hooks";
import { WallLine } from "./WallLine";

/** The line to the walls of a session, for as long as what uses it is drawn. */
export function useWallLine(session: string): WallLine {
  const line = useMemo(() => new WallLine(session), [session]);
  useEffect(() => {
    line.ask();
    return () => line.close();
  }, [line]);
  return line;
}
