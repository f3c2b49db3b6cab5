import { EditRegular } from "@fluentui/react-icons/svg/edit";
import type { Assessment } from "../../domain/assessment/assessment";
import { waitingRows } from "../../domain/assessment/unfilled";
import { findingMessage, pane } from "../../messages";
import { useFillingStyles } from "./filling.styles";

/** Of a form that has not been filled in: how far it is, and what is to be filled in. */
export function Filling({ assessment: { findings } }: { readonly assessment: Assessment }) {
  const styles = useFillingStyles();
  const rows = waitingRows(findings);
  if (rows === null) return null;
  return (
    <div className={styles.root}>
      <EditRegular className={styles.icon} aria-hidden />
      <div>
        <h2 className={styles.title}>{pane.header.unfilled(rows)}</h2>
        {findings.map((finding) => (
          <p key={finding.code} className={styles.text}>
            {findingMessage(finding)}
          </p>
        ))}
      </div>
    </div>
  );
}
