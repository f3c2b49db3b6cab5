import type { CheckedForm } from "../../app/core/state";

/** Whether a form has anything for the lists of findings and changes to show. */
export const hasLists = ({ assessment, changes }: CheckedForm): boolean =>
  assessment.findings.length > 0 || changes.length > 0;
