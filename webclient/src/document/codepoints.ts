/**
 * Offsets. On the wire they count Unicode code points; in the page, UTF-16 units. These turn one
 * into the other in a given string.
 */
export function codePointCount(text: string): number {
  let count = 0;
  for (let at = 0; at < text.length; at += 1) if (!isLow(text, at)) count += 1;
  return count;
}

/** The UTF-16 index at which the code point `offset` begins; the length for one past the end. */
export function unitAt(text: string, offset: number): number {
  let units = 0;
  for (let points = 0; points < offset && units < text.length; points += 1) {
    units += isHigh(text, units) ? 2 : 1;
  }
  return Math.min(units, text.length);
}

/** The code point in which the UTF-16 index lies. */
export function pointAt(text: string, unit: number): number {
  const end = Math.min(unit, text.length);
  let points = 0;
  for (let at = 0; at < end; at += isHigh(text, at) ? 2 : 1) {
    if (at + 1 === end && isHigh(text, at)) break;
    points += 1;
  }
  return points;
}

/** A slice by code points. */
export function slicePoints(text: string, start: number, end: number): string {
  return text.slice(unitAt(text, start), unitAt(text, end));
}

/** A surrogate pair begins here. */
function isHigh(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  if (unit < 0xd800 || unit > 0xdbff || at + 1 >= text.length) return false;
  const next = text.charCodeAt(at + 1);
  return next >= 0xdc00 && next <= 0xdfff;
}

/** The second half of a surrogate pair. */
function isLow(text: string, at: number): boolean {
  return at > 0 && isHigh(text, at - 1);
}
