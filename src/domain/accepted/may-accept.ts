import { decimal } from "../decimal";
import type { Finding, FindingCode } from "../findings/finding";

/** The errors that the rules leave to a person's judgement. */
const JUDGED: ReadonlySet<FindingCode> = new Set([
  "score-out-of-band",
  "unit-mismatch",
  "unreadable-target",
  "unreadable-actual",
  "layout-unclear",
]);

/**
 * Whether a person may mark a finding as checked (已核实): warnings, notices, and the errors that the
 * rules leave to judgement, such as a score below the formula's. Never a sum, a total, a rate, a grade,
 * points above the weight or a missing explanation, which no judgement makes right.
 */
export function mayAccept(finding: Finding): boolean {
  if (finding.code === "unfilled") return false;
  if (finding.code === "score-mismatch")
    return decimal(finding.reported).lessThan(decimal(finding.computed));
  return finding.severity !== "error" || JUDGED.has(finding.code);
}
