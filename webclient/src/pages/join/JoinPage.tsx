import { useState } from "preact/hooks";
import type { MySeat } from "../../http/bodies";
import { lookAt, mySeats, type Ticket } from "../../http/sessions";
import { Button } from "../../ui/Button";
import { Field } from "../../ui/Field";
import { join } from "../../words";
import { Door } from "../layout/Door";
import { ProblemWords } from "../layout/ProblemWords";
import { useLoaded } from "../useCall";
import { SeatOffer } from "./SeatOffer";
import { SeatsHere } from "./SeatsHere";
import { code, readPasted, secret } from "./ticket";
import { useTicket } from "./useTicket";

/** /join#SECRET: from the invitation to the seat. Opening it changes nothing. */
export function JoinPage() {
  const [text, setText] = useTicket();
  if (text === undefined) {
    return (
      <Door>
        <h1 class="door-title">{join.noTicket}</h1>
        <p class="door-what">{join.noTicketWords}</p>
        <Paste label={join.paste} action={join.open} onRead={setText} empty={join.noTicketWords} />
      </Door>
    );
  }
  return <Offered key={text} ticket={secret(text)} refusedTitle={join.refused} />;
}

/** /lobby#CODE: from the code on the wall to the lobby. */
export function LobbyPage() {
  const [text, setText] = useTicket();
  if (text === undefined) {
    return (
      <Door>
        <h1 class="door-title">{join.lobbyTitle}</h1>
        <p class="door-what">{join.lobbyWhat}</p>
        <Paste label={join.code} action={join.next} onRead={setText} empty={join.codeEmpty} />
      </Door>
    );
  }
  return <Offered key={text} ticket={code(text)} refusedTitle={join.refusedLobby} />;
}

function Offered({ ticket, refusedTitle }: { ticket: Ticket; refusedTitle: string }) {
  const [look, again] = useLoaded("look", () => lookAt(ticket));
  const [seats] = useLoaded<readonly MySeat[]>("seats", mySeats);
  const mine = seats.is === "here" ? seats.it : [];
  switch (look.is) {
    case "loading":
      return (
        <Door>
          <p class="door-what" role="status">
            {join.looking}
          </p>
        </Door>
      );
    case "refused":
      return (
        <Door>
          <h1 class="door-title">{refusedTitle}</h1>
          <p class="door-what" role="alert">
            <ProblemWords of={look.problem} />
          </p>
          {look.problem.status === 0 || look.problem.status >= 429 ? (
            <div class="door-form">
              <Button onClick={again}>{join.again}</Button>
            </div>
          ) : (
            <p class="door-small">{join.askAgain}</p>
          )}
          <SeatsHere seats={mine} />
          <a class="door-link" href="/resume">
            {join.before}
          </a>
        </Door>
      );
    case "here":
      return (
        <SeatOffer look={look.it} ticket={ticket} held={mine.find((seat) => seat.session === look.it.session)} />
      );
  }
}

interface PasteProps {
  label: string;
  action: string;
  /** Said when nothing was typed. */
  empty: string;
  onRead(text: string): void;
}

/** A field for a link or code that did not come with the address. */
export function Paste({ label, action, empty, onRead }: PasteProps) {
  const [text, setText] = useState("");
  const [missing, setMissing] = useState(false);
  const submit = (event: Event) => {
    event.preventDefault();
    const read = readPasted(text);
    setMissing(read === undefined);
    if (read !== undefined) onRead(read);
  };
  return (
    <form class="door-form" onSubmit={submit} noValidate>
      <Field
        label={label}
        value={text}
        onWrite={setText}
        problem={missing ? empty : null}
        autocomplete="off"
        autocapitalize="off"
        spellcheck={false}
        autofocus
      />
      <Button manner="main" submits>
        {action}
      </Button>
    </form>
  );
}
