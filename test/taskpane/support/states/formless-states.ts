/** States without a form: none on the sheet, none in the workbook, nothing read yet. */
import type { AppState } from "../../../../src/app/core/state";
import { at } from "../assessment";
import { base, refused } from "./showing";

const elsewhere = [
  { id: "{2}", name: "热线服务保障经费", forms: 1, at: at(1, 1) },
  { id: "{3}", name: "2024年度城乡社区公共设施综合养护与应急抢修", forms: 3, at: at(4, 2) },
];

export const formlessStates = {
  starting: { ...base, phase: "starting", sheet: null },
  "no-form": base,
  "form-elsewhere": { ...base, otherSheets: { sheets: elsewhere, looked: 6, unread: ["明细账"] } },
  "no-form-anywhere": { ...base, otherSheets: { sheets: [], looked: 3, unread: [] } },
  report: {
    ...base,
    isReport: true,
    otherSheets: { sheets: elsewhere.slice(0, 1), looked: 2, unread: [] },
  },
  declaration: { ...base, hasDeclaration: true },
  unread: {
    ...base,
    sheet: null,
    notice: refused("cell-editing", "InvalidOperationInCellEditMode", "checking"),
  },
  "template-of-the-year": {
    ...base,
    notice: { kind: "template-made", name: "绩效自评表", leavesLonger: true },
  },
  "next-year-made": {
    ...base,
    notice: { kind: "template-made", name: "绩效自评表", isNextYear: true },
  },
  "anonymised-made": { ...base, notice: { kind: "anonymised-made", name: "匿名副本" } },
  "template-made": { ...base, notice: { kind: "template-made", name: "绩效自评表" } },
} satisfies Readonly<Record<string, AppState>>;
