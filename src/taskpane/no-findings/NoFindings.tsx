import { mergeClasses } from "@fluentui/react-components";
import { CheckmarkCircleFilled } from "@fluentui/react-icons/svg/checkmark-circle";
import { InfoRegular } from "@fluentui/react-icons/svg/info";
import type { Unchecked } from "../../domain/summary/unchecked";
import { pane } from "../../messages";
import { LazyUncheckedList } from "../unchecked/UncheckedList.lazy";
import { useNoFindingsStyles } from "./no-findings.styles";

export interface NoFindingsProps {
  /** There are computed scores to write. */
  readonly ready: boolean;
  /** What could not be checked; with any, the form has not passed. */
  readonly unchecked: readonly Unchecked[];
  /** How many findings someone has marked as checked. */
  readonly accepted: number;
}

/** Shown when the check has no findings. */
export function NoFindings({ ready, unchecked, accepted }: NoFindingsProps) {
  const styles = useNoFindingsStyles();
  const { title, text } = wordsFor(ready, unchecked.length > 0);
  const isWhole = unchecked.length === 0;
  const Icon = isWhole ? CheckmarkCircleFilled : InfoRegular;
  return (
    <div className={mergeClasses(styles.root, !isWhole && styles.inPart)}>
      <Icon className={mergeClasses(styles.icon, !isWhole && styles.iconInPart)} aria-hidden />
      <div>
        <h2 className={styles.title}>{title}</h2>
        <p className={styles.text}>{text}</p>
        {accepted > 0 && <p className={styles.text}>{pane.clear.accepted(accepted)}</p>}
        {!isWhole && (
          <>
            {ready && <p className={styles.text}>{pane.clear.unchecked}</p>}
            <LazyUncheckedList unchecked={unchecked} />
          </>
        )}
      </div>
    </div>
  );
}

function wordsFor(ready: boolean, isInPart: boolean) {
  const words = pane.clear;
  if (ready) return { title: words.ready, text: words.readyText };
  return isInPart
    ? { title: words.inPart, text: words.unchecked }
    : { title: words.title, text: words.text };
}
