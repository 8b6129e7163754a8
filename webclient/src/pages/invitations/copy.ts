/** Puts words on the clipboard, and says whether it could. */
export function copyWords(words: string): boolean {
  const area = document.createElement("textarea");
  area.value = words;
  document.body.append(area);
  area.select();
  // Without TLS a page has no clipboard of its own; this older way works there too.
  const done = document.execCommand("copy");
  area.remove();
  return done;
}
