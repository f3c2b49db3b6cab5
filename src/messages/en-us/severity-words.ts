/** How grave a finding is, in the same words wherever it is told. */
import type { Severity } from "../../domain/findings/finding";

export const severityWords: Readonly<Record<Severity, string>> = {
  error: "Must fix",
  warning: "Please check",
  notice: "Note",
};
