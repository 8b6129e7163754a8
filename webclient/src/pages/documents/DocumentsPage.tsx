import type { Account, CatalogueEntry } from "../../http/bodies";
import { documents } from "../../http/documents";
import { Empty } from "../../ui/Empty";
import { imports } from "../../words";
import { may } from "../account";
import { FindIn } from "../FindIn";
import { Desk } from "../layout/Desk";
import { Loading } from "../layout/Loading";
import { useLoaded } from "../useCall";
import { when } from "../when";

/** /documents: what sessions can be opened on. */
export function DocumentsPage() {
  return (
    <Desk
      title={imports.title}
      actions={
        <a class="button as-button" data-manner="main" href="/documents/import">
          {imports.importOne}
        </a>
      }
    >
      {(account) => <Catalogue account={account} />}
    </Desk>
  );
}

function Catalogue({ account }: { account: Account }) {
  const [list, again] = useLoaded<readonly CatalogueEntry[]>("documents", documents);
  if (list.is !== "here") return <Loading of={list} again={again} />;
  if (list.it.length === 0) {
    return (
      <Empty title={imports.none}>
        <p>{imports.noneWords}</p>
      </Empty>
    );
  }
  return (
    <>
      <FindIn of={list.it} label={imports.find} words={({ title, attribution }) => `${title} ${attribution}`}>
        {(found) => (
          <div class="sheet">
            <ul class="things">
              {found.map((entry) => (
                <DocumentLine key={entry.documentId} entry={entry} account={account} />
              ))}
            </ul>
          </div>
        )}
      </FindIn>
      <p class="quiet">{imports.sessionsStay}</p>
    </>
  );
}

function DocumentLine({ entry, account }: { entry: CatalogueEntry; account: Account }) {
  const [newest, ...older] = entry.revisions;
  return (
    <li>
      <div class="thing-words">
        <strong dir="auto">{newest === undefined ? entry.title : <a href={toRead(newest.id)}>{entry.title}</a>}</strong>
        {entry.attribution === "" ? null : (
          <span class="quiet" dir="auto">
            {entry.attribution}
          </span>
        )}
        {newest === undefined ? null : (
          <span class="quiet">
            {imports.revision(entry.revisions.length)} · {imports.paragraphs(newest.paragraphs)} · {when(newest.at)}
          </span>
        )}
        {older.length === 0 ? null : (
          <details class="quiet">
            <summary>{imports.older}</summary>
            <ul>
              {older.map((one, index) => (
                <li key={one.id}>
                  <a href={toRead(one.id)}>{imports.revision(older.length - index)}</a> · {imports.paragraphs(one.paragraphs)} · {when(one.at)}
                </li>
              ))}
            </ul>
          </details>
        )}
      </div>
      <div class="thing-acts">
        {newest === undefined || !may(account, "facilitator") ? null : (
          <a class="button as-button" data-manner="plain" href={`/sessions/new?text=${encodeURIComponent(newest.id)}`}>
            {imports.openOn}
          </a>
        )}
        <a class="button as-button" data-manner="plain" href={`/documents/import?of=${encodeURIComponent(entry.documentId)}`}>
          {imports.newRevision}
        </a>
      </div>
    </li>
  );
}

/** Where a revision is read by itself. */
function toRead(revision: string): string {
  return `/documents/read/${encodeURIComponent(revision)}`;
}
