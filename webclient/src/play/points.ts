const MINUS = "−";

/** An amount on an indicator as people write it: `5½`, `−½`, `0`. */
export function points(amount: number): string {
  const size = Math.abs(amount);
  const whole = Math.floor(size);
  const half = size !== whole;
  const figures = whole === 0 && half ? "" : String(whole);
  return `${amount < 0 ? MINUS : ""}${figures}${half ? "½" : ""}`;
}

/** An amount as a change: `+1½`, `−2`, `0`. */
export function signed(amount: number): string {
  return amount > 0 ? `+${points(amount)}` : points(amount);
}

/** Reads what a person typed as an amount in halves: `1.5`, `1,5`, `-½`, `+2`. Null when it is none. */
export function readPoints(typed: string): number | null {
  const parts = /^([+\-−]?)(\d*)(½|[.,][05]0*)?$/u.exec(typed.trim());
  if (parts === null) return null;
  const [, sign = "", whole = "", rest = ""] = parts;
  if (whole === "" && rest === "") return null;
  const half = rest === "½" || /5/u.test(rest) ? 0.5 : 0;
  const size = Number(whole === "" ? 0 : whole) + half;
  return size === 0 ? 0 : sign === "-" || sign === MINUS ? -size : size;
}
