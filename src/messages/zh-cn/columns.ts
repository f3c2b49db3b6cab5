/** The words of 栏目识别: what a column of the indicator table may hold, and the section about it. */
import type { ColumnRole } from "../../domain/form/model/column";

/** The roles as budget offices call them. */
export const columnRoles: Readonly<Record<ColumnRole, string>> = {
  block: "板块名称（绩效指标）",
  level1: "一级指标",
  level2: "二级指标",
  name: "三级指标（指标名称）",
  target: "年度指标值",
  actual: "实际完成值",
  weight: "分值（权重）",
  score: "得分",
  deduction: "扣分",
  criterion: "评分标准（本行怎样得分）",
  explanation: "偏差原因及改进措施",
  sign: "计算符号（≥、≤、=）",
  nature: "指标性质（正向、反向）",
  unit: "计量单位",
  actualUnit: "实际完成值的单位",
  review: "复核（不是本单位自评）",
  project: "项目名称",
  department: "主管部门",
  performer: "实施单位",
  other: "不属于自评内容，不读取",
};

export const columns = {
  title: "栏目识别",
  count: (count: number) => `${count} 栏`,
  unknown: (count: number) => `${count} 栏未识别`,
  intro:
    "每一栏按表头的文字识别。识别不了或识别错了，请在这里选；选后立即重新核对，并随工作簿保存。",
  header: (row: number) => `第 ${row} 行的表头`,
  cell: (letters: string) => `${letters} 列`,
  goTo: (cell: string) => `定位到 ${cell}`,
  sample: (texts: readonly string[]) =>
    texts.length === 0 ? "下面没有内容" : `如：${texts.join("、")}`,
  chosen: "手工指定",
  choose: "未识别，请选择",
  heldBy: (role: string, letters: string) => `${role}（现为 ${letters} 列）`,
  recognise: "恢复自动识别",
  forget: (headers: number) =>
    headers > 1 ? `清除本工作簿的栏目设定（${headers} 种表头）` : "清除本工作簿的栏目设定",
  assign: "指定栏目含义",
} as const;
