/**
 * The two families of type. They come last: until then faces of the machine stand for them, as wide and as tall
 * (see fallback.css), so one reads sooner, and no line breaks elsewhere when they are swapped.
 */
import families from "./families.css?url";

let asked = false;

export function fetchFamilies(): void {
  if (asked) return;
  asked = true;
  const link = document.createElement("link");
  link.rel = "stylesheet";
  link.href = families;
  document.head.append(link);
}
