import { resume } from "../../http/sessions";
import { ahead, navigate, query } from "../../router";
import { Button } from "../../ui/Button";
import { join } from "../../words";
import { Door } from "../layout/Door";
import { ProblemLine } from "../layout/ProblemLine";
import { useCall } from "../useCall";
import { Paste } from "./JoinPage";
import { useTicket } from "./useTicket";

/**
 * /resume#SECRET: a seat held on another device comes to this one, once its button is pressed.
 * ?screen=console or ?screen=wall leads on to that screen of the seat's.
 */
export function ResumePage() {
  const [secret, setSecret] = useTicket();
  const call = useCall();
  const take = () => {
    if (secret === undefined) return;
    if (screen() === "") ahead.value = "/s/:session/:seat";
    call.run(async () => {
      const { session, seat } = await resume(secret);
      navigate(`/s/${session}/${seat}${screen()}`, "replace");
    });
  };
  return (
    <Door title={join.resumeTitle}>
      <h1 class="door-title">{join.resumeTitle}</h1>
      {secret === undefined ? (
        <>
          <p class="door-what">{join.resumeHow}</p>
          <Paste label={join.resumeLink} action={join.next} empty={join.resumeEmpty} onRead={setSecret} />
        </>
      ) : (
        <>
          <p class="door-what">{join.resumeWhat}</p>
          <div class="door-form">
            <Button manner="main" aria-disabled={call.busy} onClick={take}>
              {call.busy ? join.taking : join.resume}
            </Button>
            <ProblemLine problem={call.problem} />
          </div>
        </>
      )}
    </Door>
  );
}

function screen(): string {
  const named = query.value.get("screen");
  return named === "console" || named === "wall" ? `/${named}` : "";
}
