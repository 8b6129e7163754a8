/**
 * An import in the making, as this tab keeps it: the text as it was read, and what was changed in it since. It
 * survives a reload and dies with the tab, on signing out, and when the document is saved.
 */
import type { Change } from "./pieces";
import type { Source } from "./source";

const PREFIX = "whitecell/import/";

/** What is named and changed: small, and written at each change. */
export interface Work {
  readonly title: string;
  readonly attribution: string;
  readonly language?: string;
  readonly changes: readonly Change[];
}

export interface KeptImport {
  readonly source: Source;
  readonly work: Work;
}

/** A text as it lies in the tab; a file's bytes as letters, one each. */
interface Laid extends Omit<Source, "file"> {
  readonly bytes?: string;
  readonly name?: string;
}

/** Keeps a text that was read. A text that is too long for the tab is not kept, and that is no fault. */
export async function keepSource(of: string, source: Source): Promise<boolean> {
  const { file, ...said } = source;
  const laid: Laid = file === undefined ? said : { ...said, bytes: letters(new Uint8Array(await file.arrayBuffer())), ...(file instanceof File ? { name: file.name } : {}) };
  return write(`${of}/source`, laid);
}

export function keepWork(of: string, work: Work): void {
  write(`${of}/work`, work);
}

export function keptImport(of: string): KeptImport | undefined {
  const laid = read<Laid>(`${of}/source`);
  const work = read<Work>(`${of}/work`);
  if (laid === undefined || work === undefined) return undefined;
  const { bytes, name, ...said } = laid;
  const source: Source = bytes === undefined ? said : { ...said, file: new File([bytesOf(bytes)], name ?? "") };
  return { source, work };
}

export function forgetImport(of: string): void {
  for (const part of ["source", "work"]) sessionStorage.removeItem(`${PREFIX}${of}/${part}`);
}

/** Leaves nothing of any import in the tab. */
export function forgetImports(): void {
  for (const key of Object.keys(sessionStorage)) if (key.startsWith(PREFIX)) sessionStorage.removeItem(key);
}

function write(name: string, value: object): boolean {
  try {
    sessionStorage.setItem(PREFIX + name, JSON.stringify(value));
    return true;
  } catch {
    return false;
  }
}

function read<T>(name: string): T | undefined {
  try {
    const kept = sessionStorage.getItem(PREFIX + name);
    return kept === null ? undefined : (JSON.parse(kept) as T);
  } catch {
    return undefined;
  }
}

const AT_ONCE = 8_192;

function letters(bytes: Uint8Array): string {
  let text = "";
  for (let at = 0; at < bytes.length; at += AT_ONCE) text += String.fromCharCode(...bytes.subarray(at, at + AT_ONCE));
  return text;
}

function bytesOf(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(text, (letter) => letter.charCodeAt(0));
}
