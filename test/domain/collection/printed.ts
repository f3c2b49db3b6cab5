/** Builds printed forms for tests. */
import { formRecordOf } from "../../../src/domain/collection/form-record-of";
import type { FormRecord } from "../../../src/domain/collection/form-record";
import type {
  PrintedFinding,
  PrintedForm,
  PrintedRow,
} from "../../../src/domain/collection/printed-form";

export const printedRow = (row: number, given: Partial<PrintedRow> = {}): PrintedRow => ({
  row,
  level1: "产出指标",
  level2: "数量指标",
  name: `指标${row}`,
  target: "≥95%",
  actual: "96%",
  kind: "quantitative",
  weight: "10.00",
  score: { reported: "10.00", computed: "10.00" },
  explanation: null,
  ...given,
});

export const printedFinding = (
  code: string,
  cell: string | null,
  message: string,
  given: Partial<PrintedFinding> = {},
): PrintedFinding => ({ code, severity: "error", cell, message, cause: null, ...given });

export const printedForm = (given: Partial<PrintedForm> = {}): PrintedForm => ({
  file: "a.xlsx",
  sheet: "自评表",
  range: "A1:H30",
  title: "项目支出绩效自评表",
  year: "2024",
  project: "物业事务管理",
  department: "市住建委",
  unit: "市物业管理事务中心",
  profile: "国标 2020",
  state: "filled",
  funds: [
    {
      initial: "100.00",
      budget: "100.00",
      executed: "95.00",
      weight: "10.00",
      rate: { reported: "95.00", computed: "95.00" },
      score: { reported: "9.50", computed: "9.50" },
    },
  ],
  indicators: [],
  total: { reported: "99.50", computed: "99.50" },
  grade: { reported: "优", computed: "优" },
  findings: [],
  unchecked: [],
  ...given,
});

export const record = (given: Partial<PrintedForm> = {}): FormRecord =>
  formRecordOf(printedForm(given), "万元");
