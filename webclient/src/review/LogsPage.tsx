import { useId } from "preact/hooks";
import { importLog, type LogSummary, logs as loadLogs } from "../http/logs";
import type { Account } from "../http/bodies";
import { may } from "../pages/account";
import { FindIn } from "../pages/FindIn";
import { Desk } from "../pages/layout/Desk";
import { Loading } from "../pages/layout/Loading";
import { ProblemLine } from "../pages/layout/ProblemLine";
import { useCall, useLoaded } from "../pages/useCall";
import { when } from "../pages/when";
import { navigate } from "../router";
import { Empty } from "../ui/Empty";
import { toast } from "../ui/Live";
import { desk, logs } from "../words";
import "./review.css";

/** /logs: the sessions whose logs this account may read. */
export function LogsPage() {
  return <Desk title={logs.title}>{(account) => <Readable account={account} />}</Desk>;
}

function Readable({ account }: { account: Account }) {
  const [list, again] = useLoaded<readonly LogSummary[]>("logs", loadLogs);
  if (list.is !== "here") return <Loading of={list} again={again} />;
  return (
    <>
      {list.it.length === 0 ? (
        <Empty title={logs.none}>
          <p>{logs.noneWords}</p>
        </Empty>
      ) : (
        <FindIn of={list.it} label={logs.find} words={({ title, marking }) => `${title} ${marking}`}>
          {(found) => (
            <div class="sheet">
              <ul class="things">
                {found.map((one) => (
                  <li key={one.session}>
                    <div class="thing-words">
                      <a href={`/logs/${one.session}`} dir="auto">
                        {one.title}
                      </a>
                      <span class="quiet">
                        {[
                          one.closedAt === undefined ? desk.openedAt(when(one.openedAt)) : logs.closed(when(one.closedAt)),
                          logs.events(one.events),
                          one.marking,
                        ]
                          .filter((part) => part !== "")
                          .join(" · ")}
                      </span>
                    </div>
                  </li>
                ))}
              </ul>
            </div>
          )}
        </FindIn>
      )}
      {may(account, "organizer") ? <ImportLog /> : null}
    </>
  );
}

/** A log that another server exported, or this one did. */
function ImportLog() {
  const id = useId();
  const call = useCall();
  const bring = (file: File | undefined) => {
    if (file === undefined) return;
    call.run(async () => {
      const { session } = await importLog(await file.text());
      toast(logs.imported, "said");
      navigate(`/logs/${session}`);
    });
  };
  return (
    <section class="sheet">
      <h2>{logs.importTitle}</h2>
      <p class="quiet">{logs.importWords}</p>
      <div class="import-log">
        <label class="button" data-manner="plain" for={id}>
          {call.busy ? logs.importing : logs.importFile}
        </label>
        <input
          id={id}
          class="heard"
          type="file"
          accept=".jsonl,.ndjson,application/x-ndjson,application/jsonl"
          onChange={(event) => {
            bring(event.currentTarget.files?.[0]);
            event.currentTarget.value = "";
          }}
        />
      </div>
      <ProblemLine problem={call.problem} />
    </section>
  );
}
