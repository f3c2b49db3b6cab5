import { runTask } from "../core/run-task";
import type { Session } from "../core/session/session";
import { readActiveSheet } from "./read-sheet";

/** Reads and checks the active sheet at a person's request; `retry` is what a refusal's button does. */
export function checkActive(
  session: Session,
  retry: () => Promise<void> = () => checkActive(session),
): Promise<void> {
  return runTask(
    session,
    "checking",
    async () => {
      await readActiveSheet(session);
      return null;
    },
    retry,
  );
}
