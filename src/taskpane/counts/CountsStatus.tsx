import type { CheckedForm } from "../../app/core/state";
import { formName } from "../../domain/form/model/form-name";
import { severityCounts } from "../../domain/summary/severity-counts";
import { uncheckedOf } from "../../domain/summary/unchecked";
import { pane } from "../../messages";
import { VisuallyHidden } from "../theme/VisuallyHidden";

type CountedForm = Pick<CheckedForm, "assessment" | "items">;

/** The number of items of each severity for screen readers, announced whenever it changes. */
export function CountsStatus({ form }: { readonly form: CountedForm }) {
  return (
    <div role="status">
      <VisuallyHidden>{statusOf(form)}</VisuallyHidden>
    </div>
  );
}

function statusOf({ assessment, items }: CountedForm): string {
  const name = formName(assessment.form);
  if (assessment.state === "unfilled") return pane.counts.unfilled(name);
  const unchecked = uncheckedOf(assessment).length;
  if (items.length === 0 && unchecked > 0) return pane.counts.inPart(name, unchecked);
  const { error, warning, notice } = severityCounts(items);
  return pane.counts.summary(name, error, warning, notice);
}
