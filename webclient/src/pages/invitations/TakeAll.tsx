import { useState } from "preact/hooks";
import { Button } from "../../ui/Button";
import { announce } from "../../ui/Live";
import { invitations as words } from "../../words";
import { copyWords } from "./copy";
import { sideOf } from "./InvitationRow";
import { printLinks } from "./PrintLinks";
import type { Handout } from "./shown";

/** All links that are shown, to be taken away at once: as a list, or on paper. */
export function TakeAll({ of }: { of: readonly Handout[] }) {
  const [copied, setCopied] = useState<"not-yet" | "copied" | "by-hand">("not-yet");
  if (of.length < 2) return null;
  const list = of.map((one) => `${words.handout(sideOf(one.row), one.nth, one.of)}: ${one.link}`).join("\n");
  const copy = () => {
    const done = copyWords(list);
    setCopied(done ? "copied" : "by-hand");
    announce(done ? words.copied : words.selectToCopy);
  };
  return (
    <div class="invite-all">
      <div class="invite-acts">
        <Button onClick={copy}>{copied === "copied" ? words.copiedAll(of.length) : words.copyAll(of.length)}</Button>
        <Button onClick={() => printLinks(of)}>{words.printAll}</Button>
        <span class="quiet">{words.once}</span>
      </div>
      {copied === "by-hand" ? <textarea aria-label={words.selectToCopy} readOnly rows={of.length} value={list} onFocus={(event) => event.currentTarget.select()} /> : null}
    </div>
  );
}
