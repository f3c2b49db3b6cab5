import type { Finding, Severity } from "../findings/finding";

export type SeverityCounts = Readonly<Record<Severity, number>>;

/** How many findings there are of each severity. */
export function severityCounts(findings: readonly Pick<Finding, "severity">[]): SeverityCounts {
  const counts: Record<Severity, number> = { error: 0, warning: 0, notice: 0 };
  for (const { severity } of findings) counts[severity] += 1;
  return counts;
}
