import type { Revision } from "../../http/bodies";
import { revision } from "../../http/documents";
import "../../document/document.css";
import { imports } from "../../words";
import { piecesOf, type Piece } from "../import/pieces";
import { Desk } from "../layout/Desk";
import { Loading } from "../layout/Loading";
import { useLoaded } from "../useCall";
import "./documents.css";

/** /documents/read/REVISION: a saved text, to be read as a session will show it. */
export function ReadPage({ revision: id }: { revision: string }) {
  return <Desk title={imports.title}>{() => <Reading key={id} id={id} />}</Desk>;
}

function Reading({ id }: { id: string }) {
  const [read, again] = useLoaded<Revision>(id, () => revision(id));
  if (read.is !== "here") return <Loading of={read} again={again} />;
  const { title, attribution, text, blocks } = read.it;
  return (
    <article class="sheet text read-text" lang="" dir="auto">
      <header class="text-head">
        <h2 dir="auto">{title}</h2>
        <p class="text-source">{attribution}</p>
      </header>
      {piecesOf({ text, blocks }).map((piece) => (
        <ReadPiece key={piece.index} piece={piece} />
      ))}
    </article>
  );
}

function ReadPiece({ piece: { block, text } }: { piece: Piece }) {
  if (block.type === "heading") {
    return (
      <div class="block block-heading" data-level={block.level}>
        <h3 class="block-text" dir="auto">
          {text}
        </h3>
      </div>
    );
  }
  return (
    <div class="block" data-kind={block.kind} data-depth={block.depth === 0 ? undefined : Math.min(block.depth, 4)}>
      <span class="block-number">{block.number}</span>
      {block.marker === "" ? null : <span class="block-marker">{block.marker}</span>}
      <p class="block-text" dir="auto">
        {text}
      </p>
    </div>
  );
}
