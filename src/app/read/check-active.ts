import { runTask } from "../core/run-task";
import { readActiveSheet } from "./read-sheet";
import type { Session } from "../core/session";

/** Reads the active sheet again and checks it, as a person asked; `again` is what a retry asks for. */
export function checkActive(
  session: Session,
  again: () => Promise<void> = () => checkActive(session),
): Promise<void> {
  return runTask(
    session,
    "checking",
    async () => {
      await readActiveSheet(session);
      return null;
    },
    again,
  );
}
