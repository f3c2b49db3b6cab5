import { mergeClasses } from "@fluentui/react-components";
import { WarningRegular } from "@fluentui/react-icons/svg/warning";
import { memo } from "react";
import type { AppActions } from "../../app/core/state";
import { workbookWords as words } from "../../messages";
import { FormCounts } from "./FormCounts";
import { FormScore } from "./FormScore";
import { useFormLineStyles } from "./form-line.styles";
import type { FormOfSheet } from "./sorted-forms";

export interface FormLineProps extends FormOfSheet {
  /** Whether it is the form shown for the active sheet. */
  readonly isCurrent: boolean;
  readonly onGo: AppActions["selectForm"];
}

/** One form of the workbook; a click activates its sheet. Memoized: a workbook may have hundreds. */
export const FormLine = memo(function FormLine(props: FormLineProps) {
  const { sheet, form, index, isCurrent, onGo } = props;
  const styles = useFormLineStyles();
  const where = [
    // the sheet's name is left out where it is what the form is called
    sheet.name === form.project || form.project === "" ? null : sheet.name,
    sheet.forms.length > 1 ? words.nth(index + 1) : null,
    form.unit === "" ? null : form.unit,
  ].filter((part) => part !== null);
  return (
    <button
      type="button"
      className={mergeClasses(styles.line, isCurrent && styles.current)}
      aria-current={isCurrent ? "true" : undefined}
      onClick={() => {
        void onGo(sheet.id, form);
      }}
    >
      <span className={styles.half}>
        <span className={styles.project}>{form.project === "" ? sheet.name : form.project}</span>
        <FormScore total={form.total} grade={form.grade} />
      </span>
      <span className={styles.half}>
        <span className={styles.where}>{where.join(" · ")}</span>
        <FormCounts {...form} />
      </span>
      {sheet.isStale && (
        <span className={styles.stale}>
          <WarningRegular className={styles.icon} aria-hidden />
          {words.stale}
        </span>
      )}
    </button>
  );
});
