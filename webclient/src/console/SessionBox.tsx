import { useSignal } from "@preact/signals";
import { readsLogs, signedIn } from "../pages/account";
import { Grants } from "../pages/invitations/Grants";
import { isClosed } from "../play/names";
import { Answer, useAsk } from "../play/useAsk";
import { useTable } from "../state/table";
import { Button } from "../ui/Button";
import { Field } from "../ui/Field";
import { consolePage as desk } from "../words";
import { WallSeat } from "./WallSeat";

const words = desk.session;

/** What concerns the session as a whole: its marking, the wall, and who reads its log. */
export function SessionBox() {
  const closed = isClosed(useTable());
  return (
    <section class="box">
      <header class="box-head">
        <h2 class="box-title">{words.title}</h2>
        {closed ? <ToLog /> : null}
      </header>
      {closed ? null : (
        <>
          <Marking />
          <WallSeat />
        </>
      )}
      <Grants />
    </section>
  );
}

/** For who is signed in here with an account that reads logs; a seat alone opens none. */
function ToLog() {
  const table = useTable();
  const who = signedIn();
  if (who.is !== "account" || !readsLogs(who.account)) return null;
  return <a href={`/logs/${table.place.session}`}>{words.toLog}</a>;
}

function Marking() {
  const table = useTable();
  const ask = useAsk();
  const now = table.session.value?.marking ?? "";
  const typed = useSignal<string | null>(null);
  const value = typed.value ?? now;
  const set = async () => {
    if ((await ask.of({ type: "set-marking", marking: value.trim() })) !== null) typed.value = null;
  };
  return (
    <form
      class="stack-tight"
      onSubmit={(event) => {
        event.preventDefault();
        void set();
      }}
    >
      <div class="console-pair">
        <Field label={words.marking} value={value} onWrite={(text) => (typed.value = text)} />
        <Button size="small" submits disabled={value.trim() === now || ask.waiting.value}>
          {words.setMarking}
        </Button>
      </div>
      <Answer ask={ask} />
    </form>
  );
}
