import { useTable } from "../state/table";
import { notes as words } from "../words";

/** Notes and replies that wait here until the line is back. */
export function Unsent() {
  const table = useTable();
  if (table.line.value.state === "open" && table.weather.value.state === "ready") return null;
  const waiting = table.unsent.value.flatMap(({ key, command }) =>
    command.type === "annotate" || command.type === "reply" ? [{ name: `${key.instance}/${key.counter}`, body: command.body }] : [],
  );
  if (waiting.length === 0) return null;
  return (
    <ul class="notes unsent">
      {waiting.map(({ name, body }) => (
        <li key={name} class="card note">
          <p class="quiet">{words.saving}</p>
          <p class="said" dir="auto">
            {body}
          </p>
        </li>
      ))}
    </ul>
  );
}
