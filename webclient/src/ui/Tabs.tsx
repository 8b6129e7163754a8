import { useRef } from "preact/hooks";
import "./ui.css";

export interface Tab<Name extends string> {
  name: Name;
  label: string;
  /** A number beside it, left out where there is none. */
  count?: number | undefined;
  /** Whether the number is something new, and so stands out. */
  fresh?: boolean;
}

interface Props<Name extends string> {
  label: string;
  tabs: readonly Tab<Name>[];
  current: Name;
  onPick(name: Name): void;
  /** The id of what the tabs change. */
  controls?: string;
}

/** A row of tabs; the arrow keys go along it. */
export function Tabs<Name extends string>({ label, tabs, current, onPick, controls }: Props<Name>) {
  const row = useRef<HTMLDivElement>(null);
  const step = (by: number) => {
    const at = tabs.findIndex((tab) => tab.name === current);
    const next = tabs[(at + by + tabs.length) % tabs.length];
    if (next === undefined) return;
    onPick(next.name);
    row.current?.querySelector<HTMLElement>(`[data-tab="${next.name}"]`)?.focus();
  };
  return (
    <div class="tabs" role="tablist" aria-label={label} ref={row}>
      {tabs.map((tab) => (
        <button
          key={tab.name}
          type="button"
          role="tab"
          data-tab={tab.name}
          aria-selected={tab.name === current}
          aria-controls={controls}
          tabIndex={tab.name === current ? 0 : -1}
          onClick={() => onPick(tab.name)}
          onKeyDown={(event) => {
            if (event.key === "ArrowRight") step(1);
            if (event.key === "ArrowLeft") step(-1);
          }}
        >
          {tab.label}
          {tab.count ? <span class="tab-count" data-fresh={tab.fresh ? "" : undefined}>{tab.count}</span> : null}
        </button>
      ))}
    </div>
  );
}
