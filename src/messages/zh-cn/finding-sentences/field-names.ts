import type { FormField } from "../../../domain/form/model/form";

/** The names of a form's fields. */
export const FIELD: Readonly<Record<FormField, string>> = {
  project: "项目名称",
  department: "主管部门",
  unit: "实施单位",
  year: "年度",
  initial: "年初预算数",
  budget: "全年预算数",
  executed: "全年执行数",
  weight: "分值",
  rate: "执行率",
  score: "得分",
  explanation: "偏差原因",
  goal: "预期目标",
  outcome: "实际完成情况",
};
