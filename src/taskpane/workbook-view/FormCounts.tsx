import { CheckmarkCircleFilled } from "@fluentui/react-icons/svg/checkmark-circle";
import type { FormSummary } from "../../domain/summary/form-summary";
import { pane, workbookWords } from "../../messages";
import { severities } from "../severity/severities";
import { SeverityIcon } from "../severity/SeverityIcon";
import { VisuallyHidden } from "../theme/VisuallyHidden";
import { useFormLineStyles } from "./form-line.styles";

export type FormCountsProps = Pick<FormSummary, "counts" | "waiting" | "unchecked">;

/**
 * The number of findings by severity, in columns; a green check mark where there are none, and the
 * progress of an unfilled form. Where not all could be checked there is no check mark.
 */
export function FormCounts({ counts, waiting, unchecked }: FormCountsProps) {
  const styles = useFormLineStyles();
  if (waiting !== null) {
    return <span className={styles.quiet}>{pane.header.unfilled(waiting)}</span>;
  }
  if (severities.every((severity) => counts[severity] === 0)) {
    if (unchecked > 0) {
      return <span className={styles.quiet}>{workbookWords.inPart(unchecked)}</span>;
    }
    return (
      <span className={styles.passed}>
        <CheckmarkCircleFilled className={styles.icon} aria-hidden />
        {workbookWords.passed}
      </span>
    );
  }
  return (
    <span className={styles.counts}>
      {severities.map((severity) => (
        <span key={severity} className={styles.count}>
          {counts[severity] > 0 && (
            <>
              <SeverityIcon severity={severity} />
              <VisuallyHidden>{pane.severity[severity]}</VisuallyHidden>
              {counts[severity]}
            </>
          )}
        </span>
      ))}
    </span>
  );
}
