import type { CheckedForm } from "../../app/core/state";
import type { Finding } from "../../domain/findings/finding";

/** The findings of a form that nobody has marked as checked. */
export const openFindings = ({
  assessment,
  accepted,
}: Pick<CheckedForm, "assessment" | "accepted">): readonly Finding[] =>
  accepted.size === 0
    ? assessment.findings
    : assessment.findings.filter((finding) => !accepted.has(finding));
