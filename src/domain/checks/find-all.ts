/** Every family of checks over one scored form, by severity, then by place. */
import { checkAnswers } from "./answers";
import type { Check, Subject } from "./check";
import { checkClosingTexts } from "./closing-texts";
import { checkCompleteness } from "./completeness";
import { checkDuplicates } from "./duplicates";
import { checkExecution } from "./execution";
import { checkExplanations } from "./explanations";
import type { Finding, Severity } from "../findings/finding";
import { withSeverity } from "../findings/severity";
import { checkFundsSum } from "./funds-sum";
import { checkGoals } from "./goals";
import { checkOverachievement } from "./overachievement";
import { checkOwnCriterion } from "./own-criterion";
import { checkScores } from "./scores";
import { checkStructure } from "./structure";
import { checkTotals } from "./totals";
import { checkWeights } from "./weights";

const CHECKS: readonly Check[] = [
  checkStructure,
  checkCompleteness,
  checkExecution,
  checkFundsSum,
  checkAnswers,
  checkWeights,
  checkScores,
  checkOwnCriterion,
  checkExplanations,
  checkClosingTexts,
  checkOverachievement,
  checkDuplicates,
  checkGoals,
  checkTotals,
];

const RANK: Readonly<Record<Severity, number>> = { error: 0, warning: 1, notice: 2 };

/** Larger than any row or column number of a sheet. */
const BELOW_ALL = Number.MAX_SAFE_INTEGER;

/** The position for sorting; findings about the whole form come last. */
const place = ({ cell }: Finding): readonly [number, number] =>
  cell === null ? [BELOW_ALL, BELOW_ALL] : [cell.row, cell.column];

/** All findings about a form: errors first, each severity from the top of the sheet down. */
export function findAll(subject: Subject): readonly Finding[] {
  return CHECKS.flatMap((check) => check(subject).map(withSeverity)).sort((left, right) => {
    const [leftRow, leftColumn] = place(left);
    const [rightRow, rightColumn] = place(right);
    const bySeverity = RANK[left.severity] - RANK[right.severity];
    if (bySeverity !== 0) return bySeverity;
    if (leftRow !== rightRow) return leftRow - rightRow;
    return leftColumn - rightColumn;
  });
}
