/** What the server says of its demo when it has started. */
export interface Demo {
  /** The link to a seat, by the name of who sits there. */
  readonly links: ReadonlyMap<string, string>;
  readonly organizer: { readonly name: string; readonly password: string };
}

export function readDemo(greeting: string): Demo {
  const links = new Map<string, string>();
  for (const [, name, link] of greeting.matchAll(/^ {4}\S.{11} (\S.*?) {2,}(http\S+\/resume\S+)$/gm)) {
    if (name !== undefined && link !== undefined) links.set(name, link);
  }
  const [, name, password] = /^ {4}as (.+), password (\S+)$/m.exec(greeting) ?? [];
  if (links.size === 0 || name === undefined || password === undefined) {
    throw new Error(`The server told of no demo:\n${greeting}`);
  }
  return { links, organizer: { name, password } };
}
