import { mergeClasses } from "@fluentui/react-components";
import type { Severity } from "../../domain/findings/finding";
import type { CheckedForm } from "../../app/core/state";
import { groupId, ofSeverity, severities } from "../finding-list/groups";
import { uncheckedOf } from "../../domain/summary/unchecked";
import { openFindings } from "../finding-list/open-findings";
import { pane } from "../../messages";
import { SeverityIcon } from "../severity/SeverityIcon";
import { VisuallyHidden } from "../theme/VisuallyHidden";
import { useCountsStyles } from "./counts.styles";

type CountedForm = Pick<CheckedForm, "assessment" | "accepted">;

/**
 * The number of findings of each severity; a click focuses them. A screen reader announces the counts
 * when they change. Without findings there are no counts: NoFindings is shown instead; nor are there
 * any of an unfilled form.
 */
export function Counts({ form }: { readonly form: CountedForm }) {
  const styles = useCountsStyles();
  const { state } = form.assessment;
  const findings = openFindings(form);
  return (
    <>
      {findings.length > 0 && state === "filled" && (
        <ul className={styles.root} aria-label={pane.counts.label}>
          {severities.map((severity) => (
            <li key={severity} className={styles.item}>
              <Count severity={severity} count={ofSeverity(findings, severity).length} />
            </li>
          ))}
        </ul>
      )}
      <div role="status">
        <VisuallyHidden>{statusOf(form)}</VisuallyHidden>
      </div>
    </>
  );
}

/** The announcement for screen readers. */
function statusOf(counted: CountedForm): string {
  const { assessment } = counted;
  const { form, state } = assessment;
  const findings = openFindings(counted);
  const project = form.project?.text ?? "";
  if (state === "unfilled") return pane.counts.unfilled(project);
  const unchecked = uncheckedOf(assessment).length;
  if (findings.length === 0 && unchecked > 0) return pane.counts.inPart(project, unchecked);
  const [errors = 0, warnings = 0, notices = 0] = severities.map(
    (severity) => ofSeverity(findings, severity).length,
  );
  return pane.counts.summary(project, errors, warnings, notices);
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

/** Moves the focus, so that Tab continues from the group; a pane has no history for a link. */
function focusGroup(severity: Severity): void {
  const heading = document.getElementById(groupId(severity));
  heading?.scrollIntoView({ block: "start" });
  heading?.focus({ preventScroll: true });
}
