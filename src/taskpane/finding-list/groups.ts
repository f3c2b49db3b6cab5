import type { Finding, Severity } from "../../domain/findings/finding";

/** From the gravest to the lightest, as they stand in the pane. */
export const severities: readonly Severity[] = ["error", "warning", "notice"];

/** The heading a jump to a severity's group lands on. */
export const groupId = (severity: Severity) => `findings-${severity}`;

/** The findings of one severity, in the order the check gave them. */
export const ofSeverity = (findings: readonly Finding[], severity: Severity) =>
  findings.filter((finding) => finding.severity === severity);
