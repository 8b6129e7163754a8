import { useEffect, useRef, useState } from "preact/hooks";
import type { CatalogueEntry } from "../../http/bodies";
import { documents } from "../../http/documents";
import { navigate, query } from "../../router";
import { Button } from "../../ui/Button";
import { toast } from "../../ui/Live";
import { toFirstProblem } from "../../ui/problems";
import { imports } from "../../words";
import { Desk } from "../layout/Desk";
import { Loading } from "../layout/Loading";
import { ProblemLine } from "../layout/ProblemLine";
import { useCall, useLoaded } from "../useCall";
import { Changes } from "./Changes";
import { titleIn } from "./file";
import { keepWork } from "./kept";
import { Pieces } from "./Pieces";
import { SourceForm } from "./SourceForm";
import type { Source } from "./source";
import { useDraft } from "./useDraft";
import "./import.css";

/** /documents/import, and with ?of=DOCUMENT a new revision of it. */
export function ImportPage() {
  const of = query.value.get("of") ?? "";
  return (
    <Desk title={imports.importTitle} width="wide">
      {() => (of === "" ? <Importing of={undefined} /> : <ImportingRevision key={of} document={of} />)}
    </Desk>
  );
}

function ImportingRevision({ document }: { document: string }) {
  const [list, again] = useLoaded<readonly CatalogueEntry[]>("documents", documents);
  if (list.is !== "here") return <Loading of={list} again={again} />;
  return <Importing of={list.it.find((entry) => entry.documentId === document)} />;
}

function Importing({ of }: { of: CatalogueEntry | undefined }) {
  const place = of?.documentId ?? "new";
  const draft = useDraft(place);
  const [source, setSource] = useState<Source>(
    () =>
      draft.from ?? {
        title: of?.title ?? "",
        attribution: of?.attribution ?? "",
        format: "text",
        ...(of === undefined ? {} : { documentId: of.documentId }),
      },
  );
  const [tried, setTried] = useState(false);
  const saving = useCall();
  const checking = useRef<HTMLHeadingElement>(null);
  const preview = draft.preview;
  useEffect(() => {
    // What the text says of itself, where nothing was said before.
    if (preview === undefined) return;
    setSource((now) => ({ ...now, title: now.title || titleIn(preview), attribution: now.attribution || preview.attribution }));
  }, [preview]);
  const isRead = preview !== undefined;
  const { title, attribution, language } = source;
  useEffect(() => {
    if (isRead && !saving.busy) keepWork(place, { title, attribution, ...(language === undefined ? {} : { language }), changes: draft.changes });
  }, [isRead, title, attribution, language, draft.changes]);
  useEffect(() => {
    // Below the form, where one who pressed the button would not see that anything came.
    if (!isRead) return;
    checking.current?.focus({ preventScroll: true });
    checking.current?.scrollIntoView({ block: "start" });
  }, [isRead]);
  const save = () => {
    setTried(true);
    if (source.title.trim() === "") {
      toFirstProblem(document.getElementById("import-source"));
      return;
    }
    saving.run(async () => {
      await draft.save(source);
      toast(imports.saved(source.title), "said");
      navigate("/documents");
    });
  };

  return (
    <div class="import">
      <section class="sheet" id="import-source">
        <h2>{imports.bring}</h2>
        {of === undefined ? null : <p>{imports.newRevisionOf(of.title)}</p>}
        <SourceForm
          source={source}
          onChange={setSource}
          tried={tried}
          read={preview === undefined ? "not-yet" : draft.changes.length === 0 ? "as-it-was" : "changed"}
          looksLike={preview?.language}
          onRead={draft.read}
          busy={draft.busy}
        />
        <ProblemLine problem={preview === undefined ? draft.problem : undefined} />
      </section>
      {preview === undefined ? null : (
        <div class="import-work">
          <section class="sheet import-text" aria-busy={draft.busy}>
            <h2 ref={checking} tabIndex={-1}>
              {imports.check}
            </h2>
            <p class="quiet">{imports.checkWords}</p>
            <Pieces preview={preview} onChange={draft.apply} />
          </section>
          <aside class="import-aside">
            <section class="sheet">
              <Changes changes={draft.changes} onUndo={draft.undo} />
              <ProblemLine problem={draft.problem} />
            </section>
            <section class="sheet">
              <h2>{imports.save}</h2>
              <p class="quiet">{imports.saveWords(preview.blocks.filter((block) => block.type === "paragraph").length)}</p>
              <div>
                <Button manner="main" aria-disabled={saving.busy} onClick={save}>
                  {saving.busy ? imports.saving : of === undefined ? imports.saveAs : imports.saveRevision}
                </Button>
              </div>
              {tried && source.title.trim() === "" ? <p class="field-problem">{imports.docTitleEmpty}</p> : null}
              <ProblemLine problem={saving.problem} />
            </section>
          </aside>
        </div>
      )}
    </div>
  );
}
