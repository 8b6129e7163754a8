import type { Quarantined } from "../../http/bodies";
import { quarantine } from "../../http/people";
import { desk } from "../../words";
import { useLoaded } from "../useCall";
import { when } from "../when";

/** The sessions whose logs were found damaged; nothing where there are none. */
export function DamagedSessions() {
  const [list] = useLoaded<readonly Quarantined[]>("quarantine", quarantine);
  if (list.is !== "here" || list.it.length === 0) return null;
  return (
    <section aria-labelledby="damaged">
      <h2 id="damaged">{desk.damaged}</h2>
      <p class="quiet">{desk.damagedWhat}</p>
      <div class="sheet">
        <ul class="things">
          {list.it.map((one) => (
            <li key={one.session}>
              <div class="thing-words">
                <strong dir="auto">{desk.damagedOne(one.session, one.openedBy, when(one.openedAt))}</strong>
                <span class="quiet">{one.fault}</span>
              </div>
            </li>
          ))}
        </ul>
      </div>
    </section>
  );
}
