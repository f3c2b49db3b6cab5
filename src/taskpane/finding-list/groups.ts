import type { Finding, Severity } from "../../domain/findings/finding";

/** In the order in which the pane shows them: the most severe first. */
export const severities: readonly Severity[] = ["error", "warning", "notice"];

/** Id of the heading of a severity's findings. */
export const groupId = (severity: Severity) => `findings-${severity}`;

/** The findings of one severity, in the order the check gave them. */
export const ofSeverity = (findings: readonly Finding[], severity: Severity) =>
  findings.filter((finding) => finding.severity === severity);
