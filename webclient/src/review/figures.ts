/** Points of an indicator as people write them, in halves: 5½, ½, −1. */
export function points(value: number): string {
  const whole = Math.floor(Math.abs(value));
  const half = Math.abs(value) - whole >= 0.5 ? "½" : "";
  const digits = whole === 0 && half !== "" ? half : `${whole}${half}`;
  return value < 0 ? `−${digits}` : digits;
}

/** A change of an indicator, with its sign: +1, −½, 0. */
export function signed(delta: number): string {
  return delta > 0 ? `+${points(delta)}` : points(delta);
}
