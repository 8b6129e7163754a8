/** Hands a file to the reader, under a name that every system takes. */
export function save(content: Blob, name: string): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement("a");
  link.href = address;
  link.download = fileName(name);
  link.click();
  // The browser has taken the content over by the time it is idle.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

/** A name without what some file system refuses. */
export function fileName(name: string): string {
  return name.replace(/[\\/:*?"<>|\p{Cc}]+/gu, " ").replace(/\s+/g, " ").trim();
}
