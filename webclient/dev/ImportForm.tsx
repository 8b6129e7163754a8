import { useState } from "preact/hooks";
import "../src/pages/import/import.css";
import { SourceForm } from "../src/pages/import/SourceForm";
import type { Source } from "../src/pages/import/source";

/** The form of an import by itself: nothing is read. */
export function ImportForm() {
  const [source, setSource] = useState<Source>({ title: "", attribution: "", format: "text" });
  return (
    <main class="alone">
      <SourceForm source={source} onChange={setSource} tried={false} read="not-yet" looksLike={undefined} busy={false} onRead={() => undefined} />
    </main>
  );
}
