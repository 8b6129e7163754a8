import { Refused, readProblem, unreachable } from "./problem";

export type Method = "GET" | "POST" | "PUT" | "PATCH" | "DELETE";

/** One request to the server this page came from. */
export interface Ask {
  readonly method: Method;
  readonly path: string;
  /** Sent as JSON, but a string is sent as it is, and so are bytes. */
  readonly body?: unknown;
  readonly token?: string;
}

/**
 * Asks and gives the answer once it is a success.
 *
 * @throws Refused with the server's problem, or when the server cannot be reached
 */
export async function send(request: Ask): Promise<Response> {
  const headers = new Headers({ Accept: "application/json" });
  if (request.token !== undefined) headers.set("Authorization", `Bearer ${request.token}`);
  const init: RequestInit = { method: request.method, headers, credentials: "same-origin", cache: "no-store" };
  if (typeof request.body === "string") {
    headers.set("Content-Type", "application/x-ndjson");
    init.body = request.body;
  } else if (request.body instanceof Blob) {
    headers.set("Content-Type", "application/octet-stream");
    init.body = request.body;
  } else if (request.body !== undefined) {
    headers.set("Content-Type", "application/json");
    init.body = JSON.stringify(request.body);
  }
  const answer = await reach(request.path, init);
  if (!answer.ok) throw new Refused(await readProblem(answer));
  return answer;
}

/** The answer's JSON. */
export async function ask<T>(request: Ask): Promise<T> {
  const answer = await send(request);
  return (await answer.json()) as T;
}

async function reach(path: string, init: RequestInit): Promise<Response> {
  try {
    return await fetch(path, init);
  } catch {
    throw new Refused(unreachable());
  }
}

/** A path with its parameters; those that are empty or absent are left out. */
export function withQuery(path: string, query: Readonly<Record<string, string | number | undefined>>): string {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    if (value !== undefined && value !== "") search.set(name, String(value));
  }
  const text = search.toString();
  return text === "" ? path : `${path}?${text}`;
}
