import { WorkbookRefusal, type RefusalCode } from "../app/core/port";

/** The effects of a ribbon button, given by the caller so that tests can run it without Excel. */
export interface Command {
  readonly act: () => Promise<unknown>;
  /** Shows a refusal; settles when the person has closed it. */
  readonly showRefusal: (code: RefusalCode) => Promise<void>;
  /** Enables the button again: Excel disables it while its command runs. */
  readonly release: () => void;
}

/**
 * Runs the command of a ribbon button. As it has no pane, a refusal is shown in a window of its own;
 * any other error is shown as `unknown` and thrown again. The button is enabled again in every case.
 */
export async function runCommand({ act, showRefusal, release }: Command): Promise<void> {
  try {
    await act();
  } catch (error) {
    const refused = error instanceof WorkbookRefusal;
    await showRefusal(refused ? error.code : "unknown");
    if (!refused) throw error;
  } finally {
    release();
  }
}
