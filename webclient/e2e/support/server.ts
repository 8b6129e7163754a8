import { spawn, type ChildProcess } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { text } from "node:stream/consumers";

/** A Whitecell server of one's own, started from its jar as people start it. */
export interface Server {
  /** Where its page is, such as `http://127.0.0.1:41234`. */
  readonly address: string;
  /** The first account, when this start made it. */
  readonly firstAccount: { readonly name: string; readonly password: string } | undefined;
  /** Where it keeps its data, for another start on the same folder. */
  readonly data: string;
  /** All that it printed when it had started. */
  readonly greeting: string;
  /** Asks it to stop, as Ctrl-C does; resolves with its exit status. */
  stop(): Promise<number | null>;
  /** Ends it as a power cut would, and leaves its data. */
  kill(): Promise<void>;
}

export interface Start {
  /** The folder of an earlier start; without it a new one that goes when the server stops. */
  readonly data?: string;
  /** The port of an earlier start; without it any free one. */
  readonly port?: number;
  /** Something to see from the start, on a folder of its own. */
  readonly demo?: true;
  /** Further options, as for `scripts/run`. */
  readonly options?: readonly string[];
  /** A start script to run instead of the jar, in an environment that has nothing but this path. */
  readonly packaged?: { readonly script: string; readonly path: string };
}

const START_MS = 40_000;

/** No server of a test runs for so long that compiling it well would pay. */
const JVM = ["-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "--sun-misc-unsafe-memory-access=allow"];

/** Starts a server and waits until it says that it can be used. */
export async function startServer(start: Start = {}): Promise<Server> {
  const data = start.data ?? (await mkdtemp(join(tmpdir(), "whitecell-e2e-")));
  const child = spawn(
    start.packaged?.script ?? process.env["WHITECELL_JAVA"] ?? "java",
    [
      ...(start.packaged === undefined ? [...JVM, "-jar", jar()] : []),
      ...(start.demo === true ? ["--demo"] : ["--data", data]),
      "--port",
      String(start.port ?? 0),
      ...(start.options ?? []),
    ],
    {
      stdio: ["ignore", "pipe", "pipe"],
      ...(start.packaged === undefined ? {} : { env: { PATH: start.packaged.path } }),
    },
  );
  const ended = new Promise<number | null>((done) => child.once("exit", done));
  const forget = async () => {
    if (start.data === undefined) await rm(data, { recursive: true });
  };
  const end = (signal: NodeJS.Signals) => {
    child.kill(signal);
    return ended;
  };
  const greeting = await greetingOf(child).catch(async (error: unknown) => {
    await forget();
    throw error;
  });
  return {
    address: line(greeting, "Whitecell") ?? "",
    firstAccount: firstAccount(greeting),
    data,
    greeting,
    stop: async () => {
      const status = await end("SIGTERM");
      await forget();
      return status;
    },
    kill: async () => void (await end("SIGKILL")),
  };
}

function jar(): string {
  const path = resolve(process.env["WHITECELL_JAR"] ?? "../server/target/whitecell.jar");
  if (!existsSync(path)) throw new Error(`There is no server at ${path}: build it with scripts/run, or set WHITECELL_JAR.`);
  return path;
}

/** What the server prints when it has started: lines of a name and a value, "stop" last. */
function greetingOf(child: ChildProcess): Promise<string> {
  const { stdout, stderr } = child;
  if (stdout === null || stderr === null) throw new Error("the server has no output to read");
  const complaints = text(stderr);
  return new Promise((resolved, rejected) => {
    let said = "";
    const late = setTimeout(() => {
      child.kill("SIGKILL");
      rejected(new Error(`The server did not start in time. It said:\n${said}`));
    }, START_MS);
    child.once("error", rejected);
    child.once("exit", async (status) => {
      clearTimeout(late);
      rejected(new Error(`The server ended with ${status}:\n${await complaints}`));
    });
    stdout.setEncoding("utf8").on("data", (piece: string) => {
      said += piece;
      if (line(said, "stop") !== undefined) {
        clearTimeout(late);
        resolved(said);
      }
    });
  });
}

function firstAccount(greeting: string): Server["firstAccount"] {
  const name = line(greeting, "sign in as");
  const password = line(greeting, "password")?.split(" ")[0];
  return name === undefined || password === undefined ? undefined : { name, password };
}

/** Where others find the server, as it said when it had started. */
export function addressesForOthers(greeting: string): string[] {
  const from = greeting.split("\n").slice(greeting.split("\n").findIndex((one) => one.includes("  for others")));
  const until = from.findIndex((one, at) => at > 0 && !/^ {4,}\S/.test(one));
  return from.slice(0, until).flatMap((one) => /https?:\S+/.exec(one) ?? []);
}

/** The value of a line of the greeting; names and values stand two or more spaces apart. */
function line(greeting: string, name: string): string | undefined {
  return new RegExp(`^ *${name} {2,}(.+)\n`, "m").exec(greeting)?.[1]?.trimEnd();
}
