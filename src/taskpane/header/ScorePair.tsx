import { mergeClasses } from "@fluentui/react-components";
import { ArrowRightRegular } from "@fluentui/react-icons/svg/arrow-right";
import { CheckmarkCircleFilled } from "@fluentui/react-icons/svg/checkmark-circle";
import { ErrorCircleFilled } from "@fluentui/react-icons/svg/error-circle";
import { InfoRegular } from "@fluentui/react-icons/svg/info";
import type { Assessment } from "../../domain/assessment/assessment";
import { isNarrow, type WhatIf } from "../../domain/summary/what-if";
import type { Unscored } from "../../domain/summary/unscored";
import { pane, whatIfWords } from "../../messages";
import { VisuallyHidden } from "../theme/VisuallyHidden";
import { useScorePairStyles } from "./score-pair.styles";
import { differs, mostSevere, saysMore, verdictOf, type Verdict } from "./verdict";
import { verdictWords } from "./verdict-words";

export interface ScorePairProps extends Pick<Assessment, "total" | "grade"> {
  readonly whatIf: WhatIf;
  readonly unscored: Unscored;
}

/** 表上总分 → 计算总分 with both grades, and a sentence on whether they agree. */
export function ScorePair({ total, grade, whatIf, unscored }: ScorePairProps) {
  const styles = useScorePairStyles();
  const verdict = mostSevere([verdictOf(total), verdictOf(grade)]);
  const result = saysMore(whatIf, total) && isNarrow(whatIf) ? whatIfWords.result(whatIf) : null;
  return (
    <div className={styles.root}>
      <Side term={pane.header.reportedTotal} total={total.reported} grade={grade.reported} />
      <ArrowRightRegular className={styles.arrow} aria-hidden />
      <Side
        term={pane.header.computedTotal}
        total={total.computed}
        grade={grade.computed}
        totalDiffers={differs(total)}
        gradeDiffers={differs(grade)}
      />
      <VerdictLine verdict={verdict} words={verdictWords(verdict, { total, grade, unscored })} />
      {result !== null && <p className={styles.result}>{result}</p>}
    </div>
  );
}

interface SideProps {
  readonly term: string;
  readonly total: string | null;
  readonly grade: string | null;
  readonly totalDiffers?: boolean;
  readonly gradeDiffers?: boolean;
}

function Side({ term, total, grade, totalDiffers = false, gradeDiffers = false }: SideProps) {
  const styles = useScorePairStyles();
  const tone = (isDifferent: boolean) => (isDifferent ? styles.differs : "");
  return (
    <div className={styles.side}>
      <p className={styles.term}>{term}</p>
      <p className={styles.values}>
        <span className={mergeClasses(styles.total, tone(totalDiffers))}>
          {total ?? <Absent dash="—" />}
        </span>
        <VisuallyHidden>{pane.header.grade}</VisuallyHidden>
        <span className={mergeClasses(styles.grade, tone(gradeDiffers))}>
          {grade ?? <Absent dash="" />}
        </span>
      </p>
    </div>
  );
}

/** No value: a dash, or nothing, with a text for screen readers. */
function Absent({ dash }: { readonly dash: string }) {
  return (
    <>
      <span className={useScorePairStyles().absent} aria-hidden>
        {dash}
      </span>
      <VisuallyHidden>{pane.header.none}</VisuallyHidden>
    </>
  );
}

const verdictLook = {
  same: { Icon: CheckmarkCircleFilled, colour: "same" },
  different: { Icon: ErrorCircleFilled, colour: "differs" },
  open: { Icon: InfoRegular, colour: "open" },
  absent: { Icon: InfoRegular, colour: "open" },
} as const;

function VerdictLine({ verdict, words }: { readonly verdict: Verdict; readonly words: string }) {
  const styles = useScorePairStyles();
  const { Icon, colour } = verdictLook[verdict];
  return (
    <p className={mergeClasses(styles.verdict, styles[colour])}>
      <Icon className={styles.verdictIcon} aria-hidden />
      {words}
    </p>
  );
}
