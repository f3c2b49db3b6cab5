/** The exit status of the check command, and the counts that decide it. */
import type { Severity } from "../domain/findings/finding";

/** 0: nothing above a notice; 1: errors or warnings; 2: a file could not be read. */
export type ExitStatus = 0 | 1 | 2;

export interface Tally {
  files: number;
  forms: number;
  /** Files without a form that could be read. */
  refused: number;
  /** Sheets that could not be read, or only in part, of files with other sheets. */
  unread: number;
  /** Findings that someone has accepted; `findings` does not count them. */
  accepted: number;
  readonly findings: Record<Severity, number>;
}

/** The exit status for what a check has counted; a file that could not be read counts most. */
export function exitStatus({ refused, unread, findings }: Tally): ExitStatus {
  if (refused + unread > 0) return 2;
  return findings.error + findings.warning > 0 ? 1 : 0;
}

/** The counts before the first file. */
export const emptyTally = (): Tally => ({
  files: 0,
  forms: 0,
  refused: 0,
  unread: 0,
  accepted: 0,
  findings: { error: 0, warning: 0, notice: 0 },
});
