import { memo } from "react";
import type { AppActions } from "../../app/core/state";
import { workbookWords as words } from "../../messages";
import { FormEntry } from "./FormEntry";
import type { FormOfSheet } from "./sorted-forms";

export interface FormLineProps extends FormOfSheet {
  /** Whether it is the form shown for the active sheet. */
  readonly isCurrent: boolean;
  readonly onGo: AppActions["selectForm"];
}

/** One form of the workbook; a click activates its sheet. Memoized: a workbook may have hundreds. */
export const FormLine = memo(function FormLine(props: FormLineProps) {
  const { sheet, form, index, isCurrent, onGo } = props;
  const where = [
    // the sheet's name is left out where the form is called the same
    sheet.name === form.project || form.project === "" ? null : sheet.name,
    sheet.forms.length > 1 ? words.nth(index + 1) : null,
    form.unit === "" ? null : form.unit,
  ].filter((part) => part !== null);
  return (
    <FormEntry
      form={form}
      name={form.project === "" ? sheet.name : form.project}
      where={where}
      isCurrent={isCurrent}
      isStale={sheet.isStale}
      onOpen={() => {
        void onGo(sheet.id, form);
      }}
    />
  );
});
