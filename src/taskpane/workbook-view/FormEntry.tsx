import { mergeClasses } from "@fluentui/react-components";
import { WarningRegular } from "@fluentui/react-icons/svg/warning";
import type { FormSummary } from "../../domain/summary/form-summary";
import { workbookWords as words } from "../../messages";
import { FormCounts } from "./FormCounts";
import { FormScore } from "./FormScore";
import { useFormLineStyles } from "./form-line.styles";

export interface FormEntryProps {
  readonly form: FormSummary;
  /** The name of the form. */
  readonly name: string;
  /** The place of the form, from the widest to the narrowest. */
  readonly where: readonly string[];
  readonly isCurrent?: boolean;
  /** More about the form, in a line of its own; "" for nothing. */
  readonly note?: string;
  /** The figures may be out of date. */
  readonly isStale?: boolean;
  readonly onOpen: () => void;
}

/** The line of a form in a list: its name, both totals, the grade, the place and the counts. */
export function FormEntry(props: FormEntryProps) {
  const { form, name, where, isCurrent = false, isStale = false, note = "", onOpen } = props;
  const styles = useFormLineStyles();
  return (
    <button
      type="button"
      className={mergeClasses(styles.line, isCurrent && styles.current)}
      aria-current={isCurrent ? "true" : undefined}
      onClick={onOpen}
    >
      <span className={styles.half}>
        <span className={styles.project}>{name}</span>
        <FormScore total={form.total} grade={form.grade} />
      </span>
      <span className={styles.half}>
        <span className={styles.where}>{where.join(" · ")}</span>
        <FormCounts {...form} />
      </span>
      {note !== "" && <span className={styles.note}>{note}</span>}
      {isStale && (
        <span className={styles.stale}>
          <WarningRegular className={styles.icon} aria-hidden />
          {words.stale}
        </span>
      )}
    </button>
  );
}
