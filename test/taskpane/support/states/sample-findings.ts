/** What was found on the form that most states show. */
import type { Finding, FindingCode, Severity } from "../../../../src/domain/findings/finding";
import { at } from "../assessment";

export const found = (
  severity: Severity,
  code: FindingCode,
  cell: readonly [row: number, column: number] | null,
  params: Readonly<Record<string, string>>,
): Finding => ({ severity, code, cell: cell === null ? null : at(...cell), params });

export const findings: readonly Finding[] = [
  found("error", "score-mismatch", [21, 7], {
    name: "回访抽查批次",
    reported: "10.00",
    computed: "9.17",
  }),
  found("error", "missing-explanation", [22, 8], {
    name: "工单一次办结率",
    weight: "15.00",
    score: "14.70",
  }),
  found("error", "total-mismatch", [33, 7], {
    basis: "computed",
    sum: "95.37",
    reported: "98.30",
  }),
  found("warning", "overachieved", [20, 5], {
    name: "热线受理量",
    actual: "65600.00(件)",
    target: "≥50000.00(件)",
    share: "131.20",
    threshold: "130.00",
  }),
  found("notice", "band-edge", [25, 7], {
    name: "长效管理机制健全性",
    reported: "12.00",
    attainment: "partly",
    low: "9.00",
    high: "12.00",
  }),
  found("notice", "no-grade", null, {}),
];
