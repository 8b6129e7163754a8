import { navigate } from "../router";
import { Button } from "../ui/Button";
import { Logo } from "../ui/Logo";
import { session } from "../words/session";

/** The server let this window go: why, and what one can do. */
export function EndedPage({ code, words }: { code: string; words: string }) {
  const known = code === "removed" || code === "replaced" ? session.ended[code] : null;
  return (
    <main class="alone">
      <Logo />
      <h1>{known?.title ?? session.ended.other.title}</h1>
      <p>{known?.words ?? words}</p>
      {known !== null && words !== "" ? <p class="quiet said">{words}</p> : null}
      <p class="alone-foot">
        <Button manner="main" onClick={() => navigate("/")}>
          {session.ended.toHome}
        </Button>
        {code === "removed" ? null : <Button onClick={() => location.reload()}>{session.ended.again}</Button>}
      </p>
    </main>
  );
}
