import { CheckmarkCircleFilled } from "@fluentui/react-icons/svg/checkmark-circle";
import type { FormSummary } from "../../domain/summary/form-summary";
import { workbookWords as words } from "../../messages";
import { SeverityIcon } from "../severity/SeverityIcon";
import { useWorkbookViewStyles } from "./workbook-view.styles";

/** The numbers of forms with errors, of others with warnings, and of unfilled ones. */
export function Verdict({ forms }: { readonly forms: readonly FormSummary[] }) {
  const styles = useWorkbookViewStyles();
  const errors = forms.filter(({ counts }) => counts.error > 0).length;
  const warnings = forms.filter(({ counts }) => counts.error === 0 && counts.warning > 0).length;
  const unfilled = forms.filter(({ waiting }) => waiting !== null).length;
  return (
    <p className={styles.verdict}>
      {errors + warnings + unfilled === 0 ? (
        <CheckmarkCircleFilled className={styles.passed} aria-hidden />
      ) : (
        <SeverityIcon severity={errors > 0 ? "error" : warnings > 0 ? "warning" : "notice"} />
      )}
      {words.summary(forms.length, errors, warnings, unfilled)}
    </p>
  );
}
