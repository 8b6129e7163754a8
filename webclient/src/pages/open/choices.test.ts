import { expect, test } from "vitest";
import type { CatalogueEntry, Citation, ScenarioSummary } from "../../http/bodies";
import { chosen, firstText, saidOfAll, textChoices, type Verdict } from "./choices";

const revision = (id: string) => ({ id, at: "2026-01-01T00:00:00.000Z", paragraphs: 7 });
const documents: CatalogueEntry[] = [
  { documentId: "d1", title: "A commentary", attribution: "", revisions: [revision("c2"), revision("c1")] },
  { documentId: "d2", title: "The briefing", attribution: "", revisions: [revision("b1")] },
];
const said = (is: Verdict["is"]): Verdict => ({ is, of: "this" });
const scenario = { briefing: "b1" } as ScenarioSummary;
const passage = { start: 0, end: 3, exact: "one", prefix: "", suffix: "" };

test("the scenario's own text is chosen first and named so", () => {
  const choices = textChoices(documents, "b1");
  expect(choices.map((choice) => choice.label)).toEqual([
    "A commentary",
    "A commentary (revision 1)",
    "The briefing (the scenario’s own)",
  ]);
  expect(firstText(choices, scenario)).toBe("b1");
});

test("where the scenario's own text is not here, the first is chosen, and none where there is none", () => {
  expect(firstText(textChoices(documents.slice(0, 1), "b1"), scenario)).toBe("c2");
  expect(firstText([], scenario)).toBe("");
});

test("no place is claimed that was neither found nor confirmed", () => {
  const citations: Citation[] = [
    { source: "found", label: "", state: "found", passage, quote: "" },
    { source: "yes", label: "", state: "suggested", passage, quote: "" },
    { source: "no", label: "", state: "suggested", passage, quote: "" },
    { source: "silent", label: "", state: "suggested", passage, quote: "" },
    { source: "own", label: "", state: "own", quote: "" },
  ];
  expect(chosen(citations, new Map([["yes", said("confirmed")], ["no", said("rejected")], ["own", said("confirmed")]]))).toEqual([
    { source: "found", passage },
    { source: "yes", passage },
    { source: "no" },
    { source: "silent" },
    { source: "own" },
  ]);
});

test("what is said of all leaves what was said of one, and can be said anew", () => {
  const suggested = ["one", "two"].map((source): Citation => ({ source, label: "", state: "suggested", passage, quote: "" }));
  const places = (verdicts: ReturnType<typeof saidOfAll>) => chosen(suggested, verdicts).map((one) => "passage" in one);
  const all = saidOfAll(new Map([["two", said("rejected")]]), suggested, "confirmed");
  expect(places(all)).toEqual([true, false]);
  expect(places(saidOfAll(all, suggested, "rejected"))).toEqual([false, false]);
  expect(places(saidOfAll(saidOfAll(all, suggested, "rejected"), suggested, "confirmed"))).toEqual([true, false]);
});
