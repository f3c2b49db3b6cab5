/** The words for a finding's severity, in list, counters and report. */
import type { Severity } from "../../domain/findings/finding";

export const severityWords: Readonly<Record<Severity, string>> = {
  error: "Must fix",
  warning: "Please check",
  notice: "Note",
};
