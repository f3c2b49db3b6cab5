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
 * Whether someone may mark a finding as checked (已核实): a warning, a notice, and of the errors what
 * the rules leave to judgement, with a score below the formula's. Never a sum, a total, a rate, a
 * grade, points above the weight or a missing explanation, which are wrong whoever looks at them.
 */
export function mayAccept(finding: Finding): boolean {
  if (finding.code === "unfilled") return false;
  if (finding.code === "score-mismatch")
    return decimal(finding.reported).lessThan(decimal(finding.computed));
  return finding.severity !== "error" || JUDGED.has(finding.code);
}
