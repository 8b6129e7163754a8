import type { Table } from "../state/table";
import { toast } from "../ui/Live";
import type { FromASeat } from "../wire/types";
import { common } from "../words";

/** Sends a command, and says it where it was not taken. */
export async function act(table: Table, command: FromASeat): Promise<boolean> {
  const outcome = await table.send(command);
  if (!outcome.accepted) toast(common.notTaken(outcome.message));
  return outcome.accepted;
}
