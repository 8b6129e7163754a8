import { useId, useRef, useState } from "preact/hooks";
import { Button } from "../../ui/Button";
import { announce } from "../../ui/Live";
import { invitations as words } from "../../words";
import { Qr } from "./Qr";

/** A link to be taken away: a field that selects itself, and a picture for phones. */
export function LinkShown({ label, link, picture = "asked" }: { label: string; link: string; picture?: "asked" | "shown" }) {
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const [shown, setShown] = useState(picture === "shown");
  const [copied, setCopied] = useState<string>(words.copy);
  const select = () => field.current?.select();
  const copy = () => {
    select();
    // Without TLS a page has no clipboard of its own; this older way works there too.
    const said = document.execCommand("copy") ? words.copied : words.selectToCopy;
    setCopied(said);
    announce(said);
  };
  return (
    <div class="link-shown">
      <label for={id} class="heard">
        {label}
      </label>
      <input ref={field} id={id} value={link} readOnly onFocus={select} onClick={select} spellcheck={false} />
      <Button size="small" onClick={copy}>
        {copied}
      </Button>
      {picture === "shown" ? null : (
        <Button size="small" aria-expanded={shown} onClick={() => setShown(!shown)}>
          {shown ? words.hideQr : words.showQr}
        </Button>
      )}
      {shown ? (
        <div class="link-picture">
          <Qr text={link} label={words.qr} />
        </div>
      ) : null}
    </div>
  );
}
