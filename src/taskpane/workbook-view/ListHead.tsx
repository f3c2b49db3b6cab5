import { Spinner } from "@fluentui/react-components";
import { WarningRegular } from "@fluentui/react-icons/svg/warning";
import type { RefObject } from "react";
import type { FormsList } from "../../app/core/forms-list";
import { workbookWords as words } from "../../messages";
import { Verdict } from "./Verdict";
import { useWorkbookViewStyles } from "./workbook-view.styles";

export interface ListHeadProps {
  readonly workbook: FormsList | null;
  readonly isLookingThrough: boolean;
  /** Focused when the list is opened. */
  readonly title: RefObject<HTMLHeadingElement | null>;
}

/** The number of forms and of those with problems, or why none are listed; announced on change. */
export function ListHead({ workbook, isLookingThrough, title }: ListHeadProps) {
  const styles = useWorkbookViewStyles();
  const whole = workbook?.isPartial === true ? null : workbook;
  const isFirst = whole === null && isLookingThrough;
  return (
    <div className={styles.head}>
      <h1 ref={title} tabIndex={-1} className={styles.title}>
        {isFirst && <Spinner size="tiny" aria-hidden />}
        {titleOf(whole, isLookingThrough)}
      </h1>
      <div role="status">
        {whole === null && !isLookingThrough && <p className={styles.about}>{words.textUnread}</p>}
        {whole !== null && <Outcome workbook={whole} />}
      </div>
    </div>
  );
}

function titleOf(workbook: FormsList | null, isLookingThrough: boolean): string {
  if (workbook === null) return isLookingThrough ? words.titleLooking : words.titleUnread;
  const count = workbook.sheets.flatMap(({ forms }) => forms).length;
  return count === 0 ? words.titleNone : words.title(count);
}

function Outcome({ workbook }: { readonly workbook: FormsList }) {
  const styles = useWorkbookViewStyles();
  const { sheets, unread, hidden } = workbook;
  const forms = sheets.flatMap((sheet) => sheet.forms);
  const without = sheets.filter((sheet) => sheet.forms.length === 0).length;
  const warnings = [
    ...(unread.length === 0 ? [] : [words.unread(unread)]),
    ...sheets.flatMap(({ name, cutAt }) => (cutAt === null ? [] : [words.cutOff(name, cutAt)])),
  ];
  return (
    <>
      {forms.length > 0 && <Verdict forms={forms} />}
      <p className={styles.about}>{words.looked(sheets.length, without, hidden)}</p>
      {warnings.map((warning) => (
        <p key={warning} className={styles.warning}>
          <WarningRegular className={styles.icon} aria-hidden />
          {warning}
        </p>
      ))}
    </>
  );
}
