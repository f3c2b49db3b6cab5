import { mergeClasses } from "@fluentui/react-components";
import { ArrowRightRegular } from "@fluentui/react-icons/svg/arrow-right";
import { CheckmarkCircleFilled } from "@fluentui/react-icons/svg/checkmark-circle";
import { ErrorCircleFilled } from "@fluentui/react-icons/svg/error-circle";
import { InfoRegular } from "@fluentui/react-icons/svg/info";
import type { Assessment } from "../../domain/assessment/assessment";
import type { Compared } from "../../domain/scores/compared";
import type { WhatIf } from "../../domain/summary/what-if";
import { pane, whatIfWords } from "../../messages";
import { VisuallyHidden } from "../theme/VisuallyHidden";
import { useScorePairStyles } from "./score-pair.styles";
import { mostSevere, verdictOf, type Verdict } from "./verdict";

export interface ScorePairProps extends Pick<Assessment, "total" | "grade"> {
  readonly whatIf: WhatIf;
  /** The number of rows to be filled in of an unfilled form; null for any other form. */
  readonly waiting: number | null;
}

/** 表上总分 → 计算总分 with both grades, and a sentence on whether they agree. */
export function ScorePair({ total, grade, whatIf, waiting }: ScorePairProps) {
  const styles = useScorePairStyles();
  const verdict = mostSevere([verdictOf(total), verdictOf(grade)]);
  const result = waiting === null && saysMore(whatIf, total) ? whatIfWords.result(whatIf) : null;
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
      {waiting === null ? (
        <VerdictLine verdict={verdict} words={verdictWords(verdict)} />
      ) : (
        <VerdictLine verdict="open" words={pane.header.unfilled(waiting)} />
      )}
      {result !== null && <p className={styles.result}>{result}</p>}
    </div>
  );
}

/** Whether the range of the total is more than the computed total itself. */
const saysMore = (whatIf: WhatIf, { computed }: Compared): boolean =>
  whatIf.total?.least !== computed || whatIf.total.most !== computed;

const differs = (compared: Compared) => verdictOf(compared) === "different";

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

const verdictWords = (verdict: Verdict): string => {
  const { same, different, notComputed, notPrinted } = pane.header;
  return { same, different, open: notComputed, absent: notPrinted }[verdict];
};

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
