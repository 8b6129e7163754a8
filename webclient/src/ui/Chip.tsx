import type { ButtonHTMLAttributes, ComponentChildren } from "preact";
import { paragraphAt } from "../document/paragraphs";
import { useTable } from "../state/table";
import type { Block, Evidence, EvidenceView, Passage } from "../wire/types";
import { common } from "../words";
import "./ui.css";

interface Props extends ButtonHTMLAttributes<HTMLButtonElement> {
  children: ComponentChildren;
  dashed?: boolean;
}

/** The one shape of evidence, everywhere. */
export function Chip({ children, dashed = false, ...rest }: Props) {
  return (
    <button {...rest} type="button" class={`chip ${rest["class"] ?? ""}`} data-dashed={dashed ? "" : undefined}>
      {children}
    </button>
  );
}

/** ¶5; in a heading ¶ alone. */
export function paragraphLabel(blocks: readonly Block[], passage: Passage): string {
  return `¶${paragraphAt(blocks, passage.start) ?? ""}`;
}

/** ¶5: pointing at it lights the passage, pressing goes there. */
export function PassageChip({ passage, note }: { passage: Passage; note?: string | undefined }) {
  const table = useTable();
  const label = paragraphLabel(table.revision.value?.blocks ?? [], passage);
  const light = () => table.view.light(passage);
  const unlight = () => table.view.unlight();
  return (
    <Chip
      title={passage.exact}
      aria-label={common.goToPassage(label, passage.exact)}
      onPointerEnter={light}
      onPointerLeave={unlight}
      onFocus={light}
      onBlur={unlight}
      onClick={() => {
        if (note !== undefined) table.view.note.value = note;
        table.view.goTo(passage);
      }}
    >
      {label}
    </Chip>
  );
}

/** fact 4, dashed: pressing opens the board at it. */
export function FactChip({ fact }: { fact: string }) {
  const table = useTable();
  const card = table.cards.get("fact", fact);
  if (card === undefined) return null;
  return (
    <Chip dashed title={card.text ?? common.blanked} onClick={() => table.view.openFact(fact)}>
      {common.fact(card.number)}
    </Chip>
  );
}

/** U2: pressing opens the move. A sealed move has no number, and only its own side sees it. */
export function MoveChip({ move }: { move: string }) {
  const table = useTable();
  const card = table.cards.get("move", move);
  const actor = card === undefined ? undefined : table.cards.get("actor", card.actor);
  if (card === undefined || actor === undefined) return null;
  return (
    <Chip class="chip-move" data-colour={actor.colour} title={card.title ?? common.blanked} onClick={() => table.view.openMove(move)}>
      {card.number ?? common.sealedMove(actor.letters)}
    </Chip>
  );
}

/** News 3: pressing opens it in the turn. What went to some alone has no number. */
export function InjectChip({ inject }: { inject: string }) {
  const table = useTable();
  const card = table.cards.get("inject", inject);
  if (card === undefined) return null;
  return (
    <Chip dashed title={card.title ?? common.blanked} onClick={() => table.view.openInject(inject)}>
      {common.inject(card.number)}
    </Chip>
  );
}

/** Evidence as it was cited, or as far as this seat may see it. */
export function EvidenceChip({ evidence }: { evidence: Evidence | EvidenceView }) {
  switch (evidence.type) {
    case "cited-passage":
      return <PassageChip passage={evidence.passage} />;
    case "cited-note":
    case "passage-view":
      return <PassageChip passage={evidence.passage} note={evidence.annotation} />;
    case "cited-fact":
    case "fact-view":
      return <FactChip fact={evidence.fact} />;
  }
}

export function EvidenceChips({ of }: { of: readonly (Evidence | EvidenceView)[] }) {
  return (
    <span class="chips">
      {of.map((evidence, at) => (
        <EvidenceChip key={at} evidence={evidence} />
      ))}
    </span>
  );
}
