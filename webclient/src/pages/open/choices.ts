import type { CatalogueEntry, Citation, NewSession, ScenarioSummary } from "../../http/bodies";
import { opening } from "../../words";

/** One revision that a session can be opened on. */
export interface TextChoice {
  readonly revision: string;
  readonly label: string;
}

/** Every revision of every document, the newest of each first; the scenario's own is named so. */
export function textChoices(documents: readonly CatalogueEntry[], briefing: string | undefined): readonly TextChoice[] {
  return documents.flatMap((entry) =>
    entry.revisions.map((revision, index) => {
      const notes = [
        index === 0 ? undefined : opening.older(entry.revisions.length - index),
        revision.id === briefing ? opening.shipped : undefined,
      ].filter((note) => note !== undefined);
      return { revision: revision.id, label: notes.length === 0 ? entry.title : `${entry.title} (${notes.join(", ")})` };
    }),
  );
}

/** The text to begin with: the scenario's own where it is here, else the first. */
export function firstText(choices: readonly TextChoice[], scenario: ScenarioSummary | undefined): string {
  const own = choices.find((choice) => choice.revision === scenario?.briefing);
  return (own ?? choices[0])?.revision ?? "";
}

export interface Verdict {
  readonly is: "confirmed" | "rejected";
  /** Of this one alone, or of all that were left. */
  readonly of: "this" | "all";
}

/** What the facilitator said of suggestions, by what of the scenario cites. */
export type Verdicts = ReadonlyMap<string, Verdict>;

/** Says one thing of all suggestions; what was said of one alone stands. */
export function saidOfAll(verdicts: Verdicts, suggested: readonly Citation[], is: Verdict["is"]): Verdicts {
  const each = suggested.map(({ source }) => {
    const before = verdicts.get(source);
    return [source, before?.of === "this" ? before : ({ is, of: "all" } as const)] as const;
  });
  return new Map(each);
}

/** The citations as the session is opened with: a place where it is found or confirmed, and nowhere else. */
export function chosen(citations: readonly Citation[], verdicts: Verdicts): NewSession["citations"] {
  return citations.map(({ source, state, passage }) => {
    const stands = state === "found" || (state === "suggested" && verdicts.get(source)?.is === "confirmed");
    return stands && passage !== undefined ? { source, passage } : { source };
  });
}
