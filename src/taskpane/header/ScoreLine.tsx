import { mergeClasses } from "@fluentui/react-components";
import { ArrowRightRegular } from "@fluentui/react-icons/svg/arrow-right";
import { isNarrow } from "../../domain/summary/what-if";
import { pane, whatIfWords } from "../../messages";
import { VisuallyHidden } from "../theme/VisuallyHidden";
import type { ScorePairProps } from "./ScorePair";
import { useScoreLineStyles } from "./score-line.styles";
import { differs, mostSevere, saysMore, verdictOf } from "./verdict";
import { verdictWords } from "./verdict-words";

/** ScorePair in one line, and below it only what the line does not contain. */
export function ScoreLine({ total, grade, whatIf, unscored }: ScorePairProps) {
  const styles = useScoreLineStyles();
  const words = pane.header;
  const verdict = mostSevere([verdictOf(total), verdictOf(grade)]);
  const says = verdictWords(verdict, { total, grade, unscored });
  const isSeen = verdict === "same" || verdict === "different";
  const result = saysMore(whatIf, total) && isNarrow(whatIf) ? whatIfWords.result(whatIf) : null;
  return (
    <>
      <p className={styles.line}>
        <span className={styles.term}>{words.onForm}</span>
        <Value total={total.reported} grade={grade.reported} />
        <ArrowRightRegular className={styles.arrow} aria-hidden />
        <span className={styles.term}>{words.computed}</span>
        <Value
          total={total.computed}
          grade={grade.computed}
          totalDiffers={differs(total)}
          gradeDiffers={differs(grade)}
        />
        {isSeen && <VisuallyHidden>{says}</VisuallyHidden>}
      </p>
      {!isSeen && <p className={styles.says}>{says}</p>}
      {result !== null && <p className={styles.says}>{result}</p>}
    </>
  );
}

interface ValueProps {
  readonly total: string | null;
  readonly grade: string | null;
  readonly totalDiffers?: boolean;
  readonly gradeDiffers?: boolean;
}

function Value({ total, grade, totalDiffers = false, gradeDiffers = false }: ValueProps) {
  const styles = useScoreLineStyles();
  return (
    <span className={styles.value}>
      <span className={mergeClasses(totalDiffers && styles.differs)}>
        {total ?? (
          <>
            <span aria-hidden>—</span>
            <VisuallyHidden>{pane.header.none}</VisuallyHidden>
          </>
        )}
      </span>
      {grade !== null && (
        <>
          {" "}
          <VisuallyHidden>{pane.header.grade}</VisuallyHidden>
          <span className={mergeClasses(gradeDiffers && styles.differs)}>{grade}</span>
        </>
      )}
    </span>
  );
}
