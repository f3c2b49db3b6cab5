import type { CheckedForm } from "../../app/core/state";

/** Whether a form has findings or pending changes. */
export const hasLists = ({ assessment, changes }: CheckedForm): boolean =>
  assessment.findings.length > 0 || changes.length > 0;
