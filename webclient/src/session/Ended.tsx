import { useLayoutEffect, useRef } from "preact/hooks";
import { navigate } from "../router";
import { Button } from "../ui/Button";
import { focusPart } from "../ui/focus";
import { Logo } from "../ui/Logo";
import { join, session } from "../words";

type Known = "removed" | "replaced" | "notHeld";

/** Why the seat's token is not sold to this browser: it never took the seat, or signed out of it. */
const NOT_HELD: ReadonlySet<string> = new Set(["sign-in-needed", "not-allowed", "not-found"]);

/** The server let this window go, or never let it in: why, and what one can do. */
export function EndedPage({ code, words }: { code: string; words: string }) {
  const known = knownEnd(code);
  const said = known === null ? null : session.ended[known];
  const title = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => {
    if (title.current !== null) focusPart(title.current);
  }, []);
  return (
    <main class="alone">
      <Logo />
      <h1 ref={title}>{said?.title ?? session.ended.other.title}</h1>
      <p>{said?.words ?? words}</p>
      {said !== null && known !== "notHeld" && words !== "" ? <p class="quiet said">{words}</p> : null}
      {known === "notHeld" ? (
        <p>
          <a href="/resume">{join.before}</a>
        </p>
      ) : null}
      <p class="alone-foot">
        <Button manner="main" onClick={() => navigate("/")}>
          {session.ended.toHome}
        </Button>
        {known === "removed" || known === "notHeld" ? null : <Button onClick={() => location.reload()}>{session.ended.again}</Button>}
      </p>
    </main>
  );
}

function knownEnd(code: string): Known | null {
  if (NOT_HELD.has(code)) return "notHeld";
  return code === "removed" || code === "replaced" ? code : null;
}
