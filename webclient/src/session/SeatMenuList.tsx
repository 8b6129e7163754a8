import { setTheme, theme, type Theme } from "../theme/theme";
import { briefShown } from "../turn/brief";
import { useTable } from "../state/table";
import { phone } from "../ui/media";
import { consolePage as desk, join, session, turn } from "../words";
import { changePane } from "./PaneEdge";

const THEMES: readonly Theme[] = ["system", "light", "dark"];

/** What is asked from the menu and stands in a dialog of its own. */
export type Asked = "elsewhere" | "leave";

interface Props {
  onDone(): void;
  onAsk(what: Asked): void;
}

/** What one can do about one's own seat; fetched when the menu is first opened. */
export function SeatMenuList({ onDone, onAsk }: Props) {
  const table = useTable();
  return (
    <>
      <p class="menu-name said">{table.me.value?.name}</p>
      {table.me.value?.role.type === "white-cell" ? <WhiteCellDoors /> : null}
      <button
        type="button"
        class="menu-item"
        onClick={() => {
          onDone();
          briefShown.value = true;
        }}
      >
        {turn.brief.open}
      </button>
      <button type="button" class="menu-item" onClick={() => onAsk("elsewhere")}>
        {join.elsewhere}
      </button>
      <button type="button" class="menu-item" onClick={() => onAsk("leave")}>
        {join.leave}
      </button>
      <button
        type="button"
        class="menu-item"
        onClick={() => {
          onDone();
          table.view.keysShown.value = true;
        }}
      >
        {session.keys.open}
      </button>
      {phone.value ? null : (
        <fieldset class="menu-row">
          <legend>{session.pane}</legend>
          <button type="button" class="pill" onClick={() => changePane(-1)}>
            {session.narrower}
          </button>
          <button type="button" class="pill" onClick={() => changePane(1)}>
            {session.wider}
          </button>
        </fieldset>
      )}
      <fieldset class="menu-row">
        <legend>{session.theme.label}</legend>
        {THEMES.map((one) => (
          <button key={one} type="button" class="pill" aria-pressed={theme.value === one} onClick={() => setTheme(one)}>
            {session.theme[one]}
          </button>
        ))}
      </fieldset>
    </>
  );
}

/** The white cell's windows: the usual one, and the two that take the whole width. */
function WhiteCellDoors() {
  const { session: play, seat } = useTable().place;
  return (
    <>
      <a href={`/s/${play}/${seat}`}>{desk.toRooms}</a>
      <a href={`/s/${play}/${seat}/console`}>{session.console}</a>
      <a href={`/s/${play}/${seat}/wall`}>{session.wall}</a>
    </>
  );
}
