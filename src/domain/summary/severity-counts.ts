import type { Finding, Severity } from "../findings/finding";

export type SeverityCounts = Readonly<Record<Severity, number>>;

/** The number of items, or findings, of each severity. */
export function severityCounts(all: readonly Pick<Finding, "severity">[]): SeverityCounts {
  const counts: Record<Severity, number> = { error: 0, warning: 0, notice: 0 };
  for (const { severity } of all) counts[severity] += 1;
  return counts;
}
