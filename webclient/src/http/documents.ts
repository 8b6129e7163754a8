import { withQuery } from "./ask";
import type { CatalogueEntry, Citation, Import, Preview, Revision, ScenarioSummary, SeatAddress } from "./bodies";
import { type Holder, askAs } from "./tokens";

export function documents(): Promise<readonly CatalogueEntry[]> {
  return askAs("account", { method: "GET", path: "/api/documents" });
}

export function revision(id: string): Promise<Revision> {
  return askAs("account", { method: "GET", path: `/api/revisions/${id}` });
}

/** What an import would become; keeps nothing. */
export function previewImport(body: Import): Promise<Preview> {
  return askAs("account", { method: "POST", path: "/api/documents/preview", body: sent(body) });
}

export function saveImport(body: Import): Promise<{ revisionId: string; documentId: string }> {
  return askAs("account", { method: "POST", path: "/api/documents", body: sent(body) });
}

/** With a file, what is said of it goes as one line of JSON, and behind it the file's bytes as they are. */
export function sent({ file, ...said }: Import): Blob | Omit<Import, "file"> {
  return file === undefined ? said : new Blob([`${JSON.stringify(said)}\n`, file]);
}

export function scenarios(): Promise<readonly ScenarioSummary[]> {
  return askAs("account", { method: "GET", path: "/api/scenarios" });
}

/** Where the scenario's citations stand on another text. */
export function citations(scenario: string, onRevision: string): Promise<readonly Citation[]> {
  const path = withQuery(`/api/scenarios/${encodeURIComponent(scenario)}/citations`, { revision: onRevision });
  return askAs("account", { method: "GET", path });
}

/** The text a session is played on, for a seat of it or for an organizer it was granted to. */
export function sessionDocument(holder: SeatAddress | "account", session: string): Promise<Revision> {
  const as: Holder = holder === "account" ? "account" : { session: holder.session, seat: holder.seat };
  return askAs(as, { method: "GET", path: `/api/sessions/${session}/document` });
}
