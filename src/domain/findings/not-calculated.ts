import { awaitsCalculation } from "../form/model/formula-text";
import type { Finding } from "./finding";

/** Whether a finding is about a formula whose result the file does not hold, where a value belongs. */
export function isOfNotCalculated(finding: Finding): boolean {
  const { code } = finding;
  if (code === "layout-unclear") return finding.reason === "not-calculated";
  if (code === "unreadable-target")
    return finding.isError === true && awaitsCalculation(finding.text);
  return code === "unreadable-actual" && finding.why === "error" && awaitsCalculation(finding.text);
}
