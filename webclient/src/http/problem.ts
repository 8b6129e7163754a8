import { http } from "../words";

/** What the server says when it refuses (RFC 9457), or what this page says when it cannot be asked. */
export interface Problem {
  /** Stable, for programs. */
  readonly code: string;
  /** The HTTP status; 0 when there was no answer. */
  readonly status: number;
  /** Words a person can act on. */
  readonly words: string;
  /** With what `words` begin, where that is the server's: it speaks English, whatever language the page is in. */
  readonly english?: string;
  /** After how many seconds to try again, where the server said so. */
  readonly retryAfter?: number;
}

/** Thrown by every call that was not answered with success. */
export class Refused extends Error {
  readonly problem: Problem;

  constructor(problem: Problem) {
    super(problem.words);
    this.name = "Refused";
    this.problem = problem;
  }
}

/** The problem behind whatever was thrown; what is not a refusal is a fault of this page, and stays one. */
export function problemOf(thrown: unknown): Problem {
  if (thrown instanceof Refused) return thrown.problem;
  throw thrown;
}

export const unreachable = (): Problem => ({ code: "unreachable", status: 0, words: http.unreachable });

interface Body {
  readonly code?: unknown;
  readonly title?: unknown;
  readonly detail?: unknown;
}

/** Reads a problem from an answer, also where a proxy in between answered with a page of its own. */
export async function readProblem(answer: Response): Promise<Problem> {
  const body = await bodyOf(answer);
  const status = answer.status;
  const wait = Number.parseInt(answer.headers.get("Retry-After") ?? "", 10);
  const english = text(body.detail) ?? text(body.title);
  const said = english ?? fallback(status);
  const words = Number.isNaN(wait) ? said : `${said} ${http.tryAgainIn(wait)}`;
  const problem = { code: text(body.code) ?? `http-${status}`, status, words, ...(english === undefined ? {} : { english }) };
  return Number.isNaN(wait) ? problem : { ...problem, retryAfter: wait };
}

async function bodyOf(answer: Response): Promise<Body> {
  try {
    const body: unknown = await answer.json();
    return typeof body === "object" && body !== null ? body : {};
  } catch {
    return {};
  }
}

function text(value: unknown): string | undefined {
  return typeof value === "string" && value.trim() !== "" ? value : undefined;
}

function fallback(status: number): string {
  if (status === 413) return http.tooLarge;
  if (status === 429) return http.tooMany;
  return status >= 500 ? http.serverFailed : http.refused(status);
}
