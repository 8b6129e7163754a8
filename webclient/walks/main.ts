import { readFile, writeFile } from "node:fs/promises";
import { launchChromium } from "../e2e/support/chromium";
import { startServer } from "../e2e/support/server";
import { PERSON, STILL } from "./pace";
import { walk, WALKS } from "./walks";

const BEGIN = "<!-- walks -->";
const END = "<!-- /walks -->";

/**
 * Takes the walks and prints what they came to: `person|still [--write FILE] [--pictures FOLDER]`. FILE has the table
 * put between its two marks.
 */
export async function take([pace, ...options]: readonly string[]): Promise<void> {
  if (pace !== "person" && pace !== "still") throw new Error("usage: person|still [--write FILE] [--pictures FOLDER]");
  const after = (name: string) => options[options.indexOf(name) + 1 || options.length];
  const pictures = after("--pictures");
  const server = await startServer();
  const browser = await launchChromium();
  try {
    const walked = await walk({ browser, server, pace: pace === "person" ? PERSON : STILL, ...(pictures === undefined ? {} : { pictures }) });
    const rows = walked.map(({ actions, seconds, waited }, at) => `| ${at + 1}. ${WALKS[at] ?? ""} | ${actions} | ${Math.round(seconds)} s | ${waited.toFixed(1)} s |`);
    const table = ["| walk | actions | time | of it, waiting for the page |", "| --- | --: | --: | --: |", ...rows].join("\n");
    process.stdout.write(`${table}\n`);
    const file = after("--write");
    if (file !== undefined) await write(file, table);
  } finally {
    await browser.close();
    await server.stop();
  }
}

async function write(file: string, table: string): Promise<void> {
  const page = await readFile(file, "utf8");
  const from = page.indexOf(BEGIN);
  const to = page.indexOf(END);
  if (from < 0 || to < from) throw new Error(`${file} has no place for the table (${BEGIN} … ${END})`);
  await writeFile(file, `${page.slice(0, from + BEGIN.length)}\n${table}\n${page.slice(to)}`);
}
