import { useEffect, useRef, useState } from "preact/hooks";
import type { Account } from "../../http/bodies";
import { navigate } from "../../router";
import { type Theme, setTheme, theme } from "../../theme/theme";
import { Button } from "../../ui/Button";
import { Dialog } from "../../ui/Dialog";
import { announce, toast } from "../../ui/Live";
import { problemOf } from "../../http/problem";
import { desk } from "../../words";
import { leaveAccount } from "../account";
import { NewPassword } from "../signin/NewPassword";

const THEMES: readonly Theme[] = ["system", "light", "dark"];

/** The account's own corner: theme, password, the way out. */
export function Me({ account }: { account: Account }) {
  const [changing, setChanging] = useState(false);
  const menu = useRef<HTMLDetailsElement>(null);
  const close = () => {
    if (menu.current !== null) menu.current.open = false;
  };
  useEffect(() => {
    const outside = (event: Event) => {
      if (event.target instanceof Node && !menu.current?.contains(event.target)) close();
    };
    document.addEventListener("pointerdown", outside);
    return () => document.removeEventListener("pointerdown", outside);
  }, []);

  const leave = () => {
    close();
    leaveAccount().then(
      () => navigate("/"),
      (thrown: unknown) => toast(problemOf(thrown).words),
    );
  };

  return (
    <>
      <details
        class="me"
        ref={menu}
        onKeyDown={(event) => {
          if (event.key !== "Escape") return;
          close();
          menu.current?.querySelector("summary")?.focus();
        }}
      >
        <summary aria-label={desk.signedInAs(account.name)}>{account.name}</summary>
        <div class="me-menu">
          <fieldset>
            <legend>{desk.theme}</legend>
            {THEMES.map((one) => (
              <label key={one} class="choice">
                <input type="radio" name="theme" checked={theme.value === one} onChange={() => setTheme(one)} />
                {desk.themes[one]}
              </label>
            ))}
          </fieldset>
          <Button
            manner="quiet"
            onClick={() => {
              close();
              setChanging(true);
            }}
          >
            {desk.changePassword}
          </Button>
          <Button manner="quiet" onClick={leave}>
            {desk.signOut}
          </Button>
        </div>
      </details>
      {changing ? (
        <Dialog title={desk.changeTitle} onClose={() => setChanging(false)}>
          <NewPassword
            account={account}
            onDone={() => {
              setChanging(false);
              announce(desk.passwordChanged);
            }}
          />
        </Dialog>
      ) : null}
    </>
  );
}
