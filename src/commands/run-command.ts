import { WorkbookRefusal, type RefusalCode } from "../app/core/port";

/** What a ribbon button works with, so that it can run without Excel in tests. */
export interface Command {
  readonly act: () => Promise<unknown>;
  /** Tells the person; settles when that has been read and closed. */
  readonly tell: (code: RefusalCode) => Promise<void>;
  /** Frees the button: until then Excel greys it out. */
  readonly release: () => void;
}

/**
 * Runs what a ribbon button does. It has no pane to speak through, so a refusal is told in a window
 * of its own. An error that is none of the host's is told as `unknown` and thrown on. The button is
 * freed in every case.
 */
export async function runCommand({ act, tell, release }: Command): Promise<void> {
  try {
    await act();
  } catch (error) {
    const refused = error instanceof WorkbookRefusal;
    await tell(refused ? error.code : "unknown");
    if (!refused) throw error;
  } finally {
    release();
  }
}
