/** Which wordings stand for which part of a form. Keys are compared, see heal.ts. */
import { withoutBrackets } from "./heal";

/** What a column of the indicator table holds. `block` is a label such as 绩效指标 left of level 1. */
export type ColumnRole =
  | "block"
  | "level1"
  | "level2"
  | "name"
  | "target"
  | "actual"
  | "weight"
  | "score"
  | "explanation"
  | "sign"
  | "nature"
  | "unit"
  | "project"
  | "department"
  | "performer"
  | "other";

export type FundsRole =
  "initial" | "budget" | "executed" | "weight" | "rate" | "score" | "explanation";

export type HeadRole =
  "project" | "department" | "unit" | "reporter" | "year" | "score" | "grade" | "other";

type Wordings<Role extends string> = readonly (readonly [Role, readonly string[]])[];

const lookup = <Role extends string>(wordings: Wordings<Role>): ReadonlyMap<string, Role> =>
  new Map(wordings.flatMap(([role, words]) => words.map((word) => [word, role] as const)));

const WEIGHT = [
  "分值",
  "分数",
  "权重",
  "参考分值",
  "标准分值",
  "标准分",
  "指标分值",
  "指标权重",
  "满分",
  "权值",
  "赋分",
  "权重分",
  "分值权重",
];
const SCORE = [
  "得分",
  "自评分",
  "自评得分",
  "实际得分",
  "自评分数",
  "自评分值",
  "自评评分",
  "指标得分",
  "单位自评得分",
  "单位自评分",
  "评分",
];

const COLUMNS = lookup<ColumnRole>([
  ["level1", ["一级指标", "一级指标名称"]],
  ["level2", ["二级指标", "二级指标名称"]],
  [
    "name",
    [
      "三级指标",
      "三级指标名称",
      "指标名称",
      "指标内容",
      "具体指标",
      "绩效指标名称",
      "三级指标内容",
    ],
  ],
  [
    "target",
    [
      "年度指标值",
      "指标值",
      "目标值",
      "年度目标值",
      "年初目标值",
      "年初指标值",
      "计划指标值",
      "预期指标值",
      "绩效指标值",
      "预期值",
      "计划值",
      "计划完成值",
      "全年目标值",
      "全年指标值",
      "预期目标值",
      "年度绩效指标值",
      "年初设定指标值",
      "年初设定目标值",
      "年度目标指标值",
      "标准值",
      "目标指标值",
    ],
  ],
  [
    "actual",
    [
      "实际完成值",
      "完成值",
      "全年实际值",
      "全年完成值",
      "年终完成值",
      "全年实际完成值",
      "实际值",
      "实际完成",
      "实际完成情况",
      "完成情况",
      "年度完成值",
      "年度实际完成值",
      "实际完成指标值",
      "指标完成值",
      "实际指标值",
      "完成指标值",
      "自评完成值",
      "指标完成情况",
      "全年完成情况",
      "年度实际值",
      "实际达到值",
      "年末完成值",
    ],
  ],
  ["weight", WEIGHT],
  ["score", SCORE],
  ["sign", ["计算符号", "指标符号", "运算符号", "比较符号", "符号", "运算符", "比较符"]],
  ["nature", ["指标性质", "指标方向", "性质", "方向", "目标方向", "指标属性"]],
  ["unit", ["度量单位", "计量单位", "单位", "指标单位", "指标值单位", "度量"]],
  // A list of many projects has these as columns.
  ["project", ["项目名称"]],
  ["department", ["主管部门"]],
  ["performer", ["实施单位", "项目单位", "项目实施单位"]],
  ["block", ["绩效指标", "年度绩效指标", "绩效目标", "绩效指标完成情况", "年度绩效指标完成情况"]],
  [
    "other",
    [
      "序号",
      "备注",
      "指标解释",
      "指标说明",
      "指标释义",
      "评分标准",
      "评分规则",
      "评分细则",
      "评分办法",
      "评分依据",
      "评价标准",
      "计分方法",
      "数据来源",
      "佐证材料",
      "证明材料",
      "完成率",
      "完成比例",
      "完成程度",
      "指标完成率",
      "偏差率",
      "偏差度",
      "偏离度",
      "偏差值",
      "偏差",
      "指标类型",
      "指标类别",
      "填报说明",
      "自评说明",
      "取值依据",
      "四级指标",
      "扣分",
    ],
  ],
]);

const LATER_JUDGES = /复核|复评|财政|专家|主管部门|抽查|审核|评价组|第三方/u;
const EARLIER_YEARS = /上年|上一年|历史|前年|去年|往年|基期|前三年/u;

/** How sure a wording is: listed, or only of the right shape. */
export interface Recognised<Role> {
  readonly role: Role;
  readonly listed: boolean;
}

/** What a header of the indicator table names; null when its wording is unknown. */
export function columnRole(key: string): Recognised<ColumnRole> | null {
  const bare = withoutBrackets(key);
  const listed = COLUMNS.get(bare) ?? COLUMNS.get(key);
  if (listed !== undefined) return { role: listed, listed: true };
  if (bare.length > 30) return null;
  const shaped = (role: ColumnRole): Recognised<ColumnRole> => ({ role, listed: false });
  if (/原因|改进措施|整改措施|偏差.{0,4}(分析|说明)|未完成.{0,6}(分析|说明)/u.test(bare)) {
    return { role: "explanation", listed: true };
  }
  if (EARLIER_YEARS.test(bare)) return /(值|数|情况)$/u.test(bare) ? shaped("other") : null;
  if (/(标准|规则|办法|细则|依据|解释|说明)$/u.test(bare)) return shaped("other");
  if (/(得分|评分|自评分)$/u.test(bare)) {
    return shaped(LATER_JUDGES.test(bare) ? "other" : "score");
  }
  if (/(完成|实际|实现|达成|达到).{0,4}(值|数|情况|量)$/u.test(bare)) return shaped("actual");
  if (/(指标|目标|预期|计划|年初|年度).{0,4}值$/u.test(bare)) return shaped("target");
  if (/(分值|权重)$/u.test(bare)) return shaped("weight");
  return null;
}

const FUNDS = lookup<FundsRole>([
  [
    "initial",
    [
      "年初预算数",
      "年初预算",
      "年初预算金额",
      "年初预算安排",
      "年初预算安排数",
      "年初批复预算",
      "年初批复数",
      "年初预算批复数",
      "期初预算数",
    ],
  ],
  [
    "budget",
    [
      "全年预算数",
      "全年预算",
      "调整后预算数",
      "调整后预算",
      "调整预算数",
      "预算数",
      "年度预算数",
      "全年预算金额",
      "调整后全年预算数",
      "预算安排数",
      "预算金额",
      "调整后预算金额",
      "全年预算总额",
      "预算安排",
    ],
  ],
  [
    "executed",
    [
      "全年执行数",
      "全年执行",
      "预算执行数",
      "执行数",
      "实际执行数",
      "全年实际执行数",
      "实际支出数",
      "全年支出数",
      "全年实际支出数",
      "执行金额",
      "支出数",
      "实际支出",
      "资金执行数",
      "实际执行",
      "全年执行金额",
      "决算数",
    ],
  ],
  ["rate", ["执行率", "预算执行率", "资金执行率", "全年执行率", "全年预算执行率"]],
  ["weight", WEIGHT],
  ["score", SCORE],
]);

/** What a header of 项目资金 names; null when its wording is unknown. */
export function fundsRole(key: string): FundsRole | null {
  const bare = withoutBrackets(key);
  const listed = FUNDS.get(bare);
  if (listed !== undefined) return listed;
  return bare.length <= 30 && /原因|改进措施/u.test(bare) ? "explanation" : null;
}

const HEAD = lookup<HeadRole>([
  [
    "project",
    [
      "项目名称",
      "专项名称",
      "转移支付名称",
      "转移支付项目名称",
      "政策名称",
      "资金名称",
      "专项资金名称",
      "项目",
    ],
  ],
  [
    "department",
    [
      "主管部门",
      "主管单位",
      "预算主管部门",
      "项目主管部门",
      "预算部门",
      "主管预算部门",
      "地方主管部门",
      "省级主管部门",
      "市级主管部门",
      "业务主管部门",
      "部门名称",
    ],
  ],
  [
    "unit",
    [
      "实施单位",
      "项目实施单位",
      "项目单位",
      "资金使用单位",
      "使用单位",
      "项目承担单位",
      "承担单位",
      "执行单位",
      "项目执行单位",
      "项目使用单位",
    ],
  ],
  // Who fills in the form: the unit where no label names that itself.
  ["reporter", ["单位名称", "部门单位名称", "预算单位", "填报单位"]],
  ["year", ["年度", "预算年度", "评价年度", "自评年度", "项目年度", "所属年度", "年份"]],
  ["score", ["自评得分", "自评总分", "自评总得分", "绩效自评得分", "项目自评得分", "综合得分"]],
  ["grade", ["自评等级", "评价等级", "绩效等级", "自评结果等级"]],
  [
    "other",
    [
      "中央主管部门",
      "项目负责人",
      "项目负责人及电话",
      "项目负责人及联系电话",
      "负责人",
      "负责人及电话",
      "联系人",
      "联系人及电话",
      "联系电话",
      "联系方式",
      "电话",
      "项目类别",
      "项目属性",
      "项目类型",
      "项目性质",
      "项目编码",
      "项目代码",
      "项目编号",
      "单位编码",
      "预算编码",
      "部门编码",
      "填报人",
      "填报日期",
      "填报时间",
      "填表人",
      "填表日期",
      "邮政编码",
      "邮编",
      "地址",
      "单位地址",
      "项目起止时间",
      "项目实施期",
      "实施期限",
      "项目期限",
      "项目周期",
      "项目概况",
      "立项依据",
      "预算级次",
      "资金性质",
      "项目分类",
      "自评方式",
      "自评时间",
      "自评日期",
      "评价方式",
      "项目所属科室",
      "业务处室",
      "归口科室",
      "分管领导",
    ],
  ],
]);

/** What a label of the project head names; null for anything else. */
export function headRole(key: string): HeadRole | null {
  if (key.length > 16 || key.startsWith("(")) return null;
  return (
    HEAD.get(key) ?? HEAD.get(withoutBrackets(key)) ?? HEAD.get(key.replace(/[()]/gu, "")) ?? null
  );
}

const GOAL = new Set([
  "预期目标",
  "年初设定目标",
  "年初目标",
  "预期总目标",
  "年度预期目标",
  "年初预期目标",
  "总体目标",
  "年度总体目标",
  "年度绩效目标",
  "年度目标",
  "绩效目标",
  "设定目标",
  "预期绩效目标",
  "年初绩效目标",
  "年初设定的目标",
  "年度总体绩效目标",
  "总体绩效目标",
  "年初总体目标",
  "年初设定绩效目标",
  "年初设定年度目标",
]);
const OUTCOME = new Set([
  "实际完成情况",
  "全年实际完成情况",
  "全年完成情况",
  "目标实际完成情况",
  "目标完成情况",
  "完成情况",
  "实际完成",
  "年度实际完成情况",
  "年度完成情况",
  "年度总体目标完成情况综述",
  "总体目标完成情况综述",
  "总体目标完成情况",
  "年度总体目标完成情况",
  "绩效目标完成情况",
  "绩效目标实际完成情况",
  "年度目标完成情况",
  "目标完成情况综述",
  "全年完成情况综述",
  "实际完成情况综述",
  "年度绩效目标完成情况",
  "总体完成情况",
  "年度总体目标实际完成情况",
]);

/** 预期目标 or 实际完成情况 above (or before) the text of the year; null for anything else. */
export function goalRole(key: string): "goal" | "outcome" | null {
  const bare = withoutBrackets(key).replace(/\d+$/u, "");
  if (GOAL.has(bare)) return "goal";
  if (OUTCOME.has(bare)) return "outcome";
  const plain = bare.replace(/^\d+\./u, "");
  if (plain.length > 16) return null;
  if (/目标.{0,4}(完成|实现)情况(综述|说明)?$/u.test(plain)) return "outcome";
  return /^(项目|部门|年度|年初|总体|预期|绩效|设定|全年|的)+目标$/u.test(plain) ? "goal" : null;
}

const TOTAL = new Set([
  "总分",
  "合计",
  "总计",
  "总得分",
  "合计得分",
  "自评总分",
  "自评总得分",
  "总分合计",
  "合计总分",
  "得分合计",
  "总评分",
  "综合得分",
  "总分值",
  "绩效自评总分",
  "自评得分",
  "最终得分",
  "自评得分合计",
  "分值合计",
  "评价总分",
  "总和",
  "总体得分",
]);
const GRADE =
  /^(评分|评价|评定|绩效|自评|得分|综合|综合评定|综合评价|绩效评价|绩效自评|自评评价|考核)?(等级|等第|等次|评级|档次)$/u;

/** The label of the total row. */
export const isTotalLabel = (key: string): boolean => TOTAL.has(withoutBrackets(key));

/** The label of the grade. */
export const isGradeLabel = (key: string): boolean => GRADE.test(withoutBrackets(key));

/** A grade as it is written on a form: 优, 良好, 优秀. A key goes in. */
export const isGrade = (key: string): boolean =>
  /^(优秀?|良好?|中等?|差|一般|合格|不合格)$/u.test(key);

/** A subtotal of a level: 小计, 产出指标小计. */
export const isSubtotal = (key: string): boolean =>
  key.length < 16 && /小计$/u.test(withoutBrackets(key));

/** Rows of the table's end that are no indicators: subtotals, remarks, notes, signatures. */
export function isAside(key: string): boolean {
  if (isSubtotal(key)) return true;
  if (
    /^(小计|其他需要说明|需要说明|其他说明|存在问题|联系人|联系电话|填报人|填表人|制表|审核|复核人|负责人|单位负责人|项目负责人|财务负责人|分管|填报单位|填报日期|填报时间|填表日期|日期|单位\(?盖章|主管部门\(?盖章|盖章|签字|签章|偏差大|未完成原因|偏差原因|改进措施|原因分析|自评结论|评价人员)/u.test(
      key,
    )
  ) {
    return true;
  }
  return /^(注|备注|说明|填表说明|填报说明|注释|附注|备注说明|有关说明)(\d*$|[:.、,;(\d])/u.test(
    key,
  );
}

/** A title of a self-assessment form. */
export function isTitle(key: string): boolean {
  if (key.length > 70 || /^(注|说明|备注|填表|填报|关于|请|各)/u.test(key)) return false;
  if (/[。；;！!]/u.test(key)) return false;
  return (
    /(自评|绩效|评价|评分).*表(\([^()]*\))*\d*$/u.test(key) ||
    /绩效.*自评(情况|报告)?(\([^()]*\))*$/u.test(key)
  );
}

/** A label of any of the form's blocks: what a column, a row or a head's value is called. */
export function isLabel(key: string): boolean {
  if (key.length > 40) return false;
  if (isTitle(key) || isTotalLabel(key) || isGradeLabel(key)) return true;
  return [columnRole(key), fundsRole(key), headRole(key), goalRole(key)].some(
    (role) => role !== null,
  );
}

/** The row 年度资金总额, which alone is scored. */
export const isFundsTotal = (key: string): boolean =>
  /^(年度)?(财政|项目|预算|本年|全年|专项|实际)*(资金|预算|金额)*(总额|合计|总计)$|^(合计|总计|总额)$|资金总额$/u.test(
    withoutBrackets(key),
  );

/** A row of a template nobody filled in: 指标2：, ……, / */
export const isTemplateName = (key: string): boolean =>
  /^((三级)?指标\d*[:：]?)?([.…·。/\\—–-]|省略|\*)*$/u.test(key);
