import type { AccountRole } from "../../http/bodies";
import { desk } from "../../words";

export const ROLES: readonly AccountRole[] = ["administrator", "facilitator", "organizer"];

interface Props {
  legend: string;
  chosen: readonly AccountRole[];
  problem?: string | undefined;
  onChange(roles: readonly AccountRole[]): void;
}

/** What an account may do: any of three. */
export function Rights({ legend, chosen, problem, onChange }: Props) {
  return (
    <fieldset class="choices">
      <legend>{legend}</legend>
      {ROLES.map((role) => (
        <label key={role} class="choice">
          <input
            type="checkbox"
            checked={chosen.includes(role)}
            onChange={(event) => onChange(ROLES.filter((one) => (one === role ? event.currentTarget.checked : chosen.includes(one))))}
          />
          <span>
            {desk.roles[role]} <span class="quiet">{desk.rolesMay[role]}</span>
          </span>
        </label>
      ))}
      {problem === undefined ? null : <p class="field-problem">{problem}</p>}
    </fieldset>
  );
}
