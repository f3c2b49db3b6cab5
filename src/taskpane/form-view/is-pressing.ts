import type { CheckedForm } from "../../app/core/state";

/** Whether a filled form has items: the list of them is then what the pane shows first. */
export const isPressing = ({ assessment, items }: Pick<CheckedForm, "assessment" | "items">) =>
  assessment.state === "filled" && items.length > 0;
