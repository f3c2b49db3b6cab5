/** The words of the pane about templates. */
import type { LayoutName } from "../../domain/template/template-layout";
import type { AmountUnit } from "../../domain/template/template-options";
import { LAYOUT_WORDS } from "./layout-words";

const layoutOptions: Readonly<Record<LayoutName, string>> = {
  shanghai: `${LAYOUT_WORDS.shanghai}（常用）`,
  national: `${LAYOUT_WORDS.national}（有“绩效指标”栏）`,
  "two-storey": `${LAYOUT_WORDS["two-storey"]}（指标值分三栏）`,
};

const amountUnits: Readonly<Record<AmountUnit, string>> = { 万元: "万元", 元: "元" };

export const template = {
  open: "模板选项",
  openHelp: "版式、年度、行数，以及下一年度空表",
  title: "模板选项",
  layout: "版式",
  layoutOptions,
  amounts: "金额单位",
  amountUnits,
  blank: "空白表",
  year: "年度",
  yearHint: "如 2025",
  notYear: "请填四位数字，如 2025，或留空。",
  department: "主管部门",
  unit: "实施单位",
  cost: "成本指标",
  costOptions: { usual: "依评分规则", level1: "作为一级指标", level2: "列在产出指标下" },
  rows: "各二级指标的行数",
  rowsHint: "0 为不设。",
  rowsOf: (level: string) => `${level}的行数`,
  allRows: (count: number) => `共 ${count} 行`,
  noRows: "请至少保留一行。",
  make: "生成标准模板",
  existing: "从已有内容",
  nextYear: "沿用本表，生成下一年度空表",
  nextYearHelp: "留下项目、指标、目标值和分值，清空完成值、得分和说明。",
  nextYearBlocked: "请先打开有自评表的工作表。",
  declared: "由绩效目标表生成",
  declaredFound: "当前工作表是绩效目标申报表",
  declaredHelp: "按申报表的指标、目标值和权重排出本年的自评表。",
  declaredBlocked: "请先打开项目支出绩效目标申报表所在的工作表。",
  cancel: "取消",
} as const;
