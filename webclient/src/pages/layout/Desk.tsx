import type { ComponentChildren } from "preact";
import type { Account } from "../../http/bodies";
import { path } from "../../router";
import { Button } from "../../ui/Button";
import { Logo } from "../../ui/Logo";
import { desk } from "../../words";
import { askAgain, may, readsLogs, signedIn } from "../account";
import { NewPassword } from "../signin/NewPassword";
import { SignIn } from "../signin/SignIn";
import { Door } from "./Door";
import { Marking } from "./Marking";
import { Me } from "./Me";
import { useTitle } from "../../ui/useTitle";
import "./desk.css";

interface Props {
  title: string;
  /** Beside the title: what can be done here. */
  actions?: ComponentChildren;
  marking?: string | undefined;
  /** wide: the page lays itself out over the whole window. */
  width?: "text" | "wide";
  children: (account: Account) => ComponentChildren;
}

/** A page for whoever is signed in; whoever is not signs in here first and stays on the page. */
export function Desk(props: Props) {
  const who = signedIn();
  switch (who.is) {
    case "asking":
      return (
        <Door>
          <p class="door-what" role="status">
            {desk.loading}
          </p>
        </Door>
      );
    case "nobody":
      return <SignIn />;
    case "refused":
      return (
        <Door>
          <p class="door-what" role="alert">
            {who.problem.words}
          </p>
          <Button onClick={() => void askAgain()}>{desk.again}</Button>
        </Door>
      );
    case "account":
      if (who.account.mustChangePassword) {
        return (
          <Door title={desk.newPasswordTitle}>
            <h1 class="door-title">{desk.newPasswordTitle}</h1>
            <p class="door-what">{desk.newPasswordWhat}</p>
            <NewPassword account={who.account} />
          </Door>
        );
      }
      return <SignedIn {...props} account={who.account} />;
  }
}

/** The page itself; the window is called after it only once it is there. */
function SignedIn({ account, title, actions, marking, width = "text", children }: Props & { account: Account }) {
  useTitle(title);
  return (
    <div class="desk" data-width={width}>
      <Marking text={marking} />
      <DeskHeader account={account} />
      <main class="desk-main">
        <div class="desk-title">
          <h1>{title}</h1>
          {actions === undefined ? null : <div class="desk-actions">{actions}</div>}
        </div>
        {children(account)}
      </main>
    </div>
  );
}

const PAGES: readonly { href: string; label: string; isFor?: (account: Account) => boolean }[] = [
  { href: "/sessions", label: desk.sessions },
  { href: "/documents", label: desk.documents, isFor: (account) => may(account, "facilitator") },
  { href: "/logs", label: desk.logs, isFor: readsLogs },
  { href: "/accounts", label: desk.accounts, isFor: (account) => may(account, "administrator") },
];

function DeskHeader({ account }: { account: Account }) {
  const here = path.value === "/" ? "/sessions" : path.value;
  return (
    <header class="desk-header">
      <a class="desk-home" href="/">
        <Logo />
      </a>
      <nav aria-label={desk.nav}>
        <ul>
          {PAGES.filter(({ isFor }) => isFor === undefined || isFor(account)).map((page) => (
            <li key={page.href}>
              <a href={page.href} aria-current={here === page.href || here.startsWith(`${page.href}/`) ? "page" : undefined}>
                {page.label}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <Me account={account} />
    </header>
  );
}
