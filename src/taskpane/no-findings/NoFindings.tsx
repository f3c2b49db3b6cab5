import { CheckmarkCircleFilled } from "@fluentui/react-icons/svg/checkmark-circle";
import { pane } from "../../messages";
import { useNoFindingsStyles } from "./no-findings.styles";

/** Shown when the check has no findings. `ready`: there are computed scores to write. */
export function NoFindings({ ready }: { readonly ready: boolean }) {
  const styles = useNoFindingsStyles();
  const words = pane.clear;
  return (
    <div className={styles.root}>
      <CheckmarkCircleFilled className={styles.icon} aria-hidden />
      <div>
        <h2 className={styles.title}>{ready ? words.ready : words.title}</h2>
        <p className={styles.text}>{ready ? words.readyText : words.text}</p>
      </div>
    </div>
  );
}
