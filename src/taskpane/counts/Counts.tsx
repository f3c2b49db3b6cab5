import { mergeClasses } from "@fluentui/react-components";
import type { Severity } from "../../domain/findings/finding";
import type { Assessment } from "../../domain/assessment/assessment";
import { groupId, ofSeverity, severities } from "../finding-list/groups";
import { pane } from "../../messages";
import { SeverityIcon } from "../severity/SeverityIcon";
import { VisuallyHidden } from "../theme/VisuallyHidden";
import { useCountsStyles } from "./counts.styles";

/**
 * How many findings of each gravity; a click leads to them. Their change is spoken. Nothing found is
 * said by one picture, not by three noughts.
 */
export function Counts({ assessment }: { readonly assessment: Assessment }) {
  const styles = useCountsStyles();
  const { form, findings } = assessment;
  const [errors = 0, warnings = 0, notices = 0] = severities.map(
    (severity) => ofSeverity(findings, severity).length,
  );
  return (
    <>
      {findings.length > 0 && (
        <ul className={styles.root} aria-label={pane.counts.label}>
          {severities.map((severity) => (
            <li key={severity} className={styles.item}>
              <Count severity={severity} count={ofSeverity(findings, severity).length} />
            </li>
          ))}
        </ul>
      )}
      <div role="status">
        <VisuallyHidden>
          {pane.counts.summary(form.project?.text ?? "", errors, warnings, notices)}
        </VisuallyHidden>
      </div>
    </>
  );
}

function Count({ severity, count }: { readonly severity: Severity; readonly count: number }) {
  const styles = useCountsStyles();
  const word = pane.severity[severity];
  const content = (
    <>
      <span className={styles.number}>
        {count > 0 && <SeverityIcon severity={severity} />}
        {count}
      </span>
      <span>{word}</span>
    </>
  );
  if (count === 0) {
    return <span className={mergeClasses(styles.count, styles.none)}>{content}</span>;
  }
  return (
    <button
      type="button"
      className={mergeClasses(styles.count, styles.jump)}
      onClick={() => {
        focusGroup(severity);
      }}
    >
      {content}
      <VisuallyHidden>{pane.counts.jump}</VisuallyHidden>
    </button>
  );
}

/** By focus, not by address: a pane has no history, and a keyboard goes on from there. */
function focusGroup(severity: Severity): void {
  const heading = document.getElementById(groupId(severity));
  heading?.scrollIntoView({ block: "start" });
  heading?.focus({ preventScroll: true });
}
