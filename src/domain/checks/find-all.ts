/** Every family of checks over one scored form, in order of gravity, then of place. */
import { checkAnswers } from "./answers";
import type { Check, Subject } from "./check";
import { checkCompleteness } from "./completeness";
import { checkDuplicates } from "./duplicates";
import { checkExecution } from "./execution";
import { checkExplanations } from "./explanations";
import type { Finding, Severity } from "../findings/finding";
import { checkFundsSum } from "./funds-sum";
import { checkGoals } from "./goals";
import { checkOverachievement } from "./overachievement";
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
  checkExplanations,
  checkOverachievement,
  checkDuplicates,
  checkGoals,
  checkTotals,
];

const GRAVITY: Readonly<Record<Severity, number>> = { error: 0, warning: 1, notice: 2 };

/** What concerns the whole form comes after what has a cell. */
const place = ({ cell }: Finding): readonly [number, number] =>
  cell === null ? [Infinity, Infinity] : [cell.row, cell.column];

export function findAll(subject: Subject): readonly Finding[] {
  return CHECKS.flatMap((check) => check(subject)).sort((left, right) => {
    const [leftRow, leftColumn] = place(left);
    const [rightRow, rightColumn] = place(right);
    const byGravity = GRAVITY[left.severity] - GRAVITY[right.severity];
    if (byGravity !== 0) return byGravity;
    if (leftRow !== rightRow) return leftRow - rightRow;
    return leftColumn === rightColumn ? 0 : leftColumn - rightColumn;
  });
}
