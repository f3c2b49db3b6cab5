/**
 * The labels of a form's head: 项目名称, 主管部门 …. Labels are compared by `keyOf` of text/normalize.ts.
 */
import { isDigit } from "../../text/character";
import { withoutBracketsAtEnd, withoutEnd } from "../../text/ends";
import { withoutBrackets } from "../../text/normalize";
import { remembered } from "../../text/remembered";
import { firstCharacters, lastCharacters, lookup, words } from "../../text/wordings";

/** The field a head label names; `other`: a known label whose value is not read. */
export type HeadRole =
  | "project"
  | "department"
  | "unit"
  | "reporter"
  | "year"
  | "score"
  | "grade"
  | "other";

const HEAD = lookup<HeadRole>([
  [
    "project",
    words("项目名称 专项名称 转移支付名称 转移支付项目名称 政策名称 资金名称 专项资金名称 项目"),
  ],
  [
    "department",
    words(`主管部门 主管单位 预算主管部门 项目主管部门 预算部门 主管预算部门 地方主管部门 省级主管部门
    市级主管部门 业务主管部门 部门名称 预算部门名称 省级预算部门名称 市级预算部门名称
    县级主管部门 区级主管部门 州级主管部门 归口管理部门`),
  ],
  [
    "unit",
    words(`实施单位 项目实施单位 项目单位 资金使用单位 使用单位 项目承担单位 承担单位 执行单位
    项目执行单位 项目使用单位 用款单位 项目用款单位 实施部门 项目实施部门 具体实施单位`),
  ],
  // The unit that fills in the form is read as the implementing unit where no label names that one.
  ["reporter", ["单位名称", "部门单位名称", "预算单位", "填报单位"]],
  ["year", words("年度 预算年度 评价年度 自评年度 项目年度 所属年度 年份")],
  ["score", words("自评得分 自评总分 自评总得分 绩效自评得分 项目自评得分 综合得分")],
  ["grade", ["自评等级", "评价等级", "绩效等级", "自评结果等级"]],
  [
    "other",
    words(`中央主管部门 项目负责人 项目负责人及电话 项目负责人及联系电话 负责人 负责人及电话 联系人
    联系人及电话 联系电话 联系方式 电话 项目类别 项目属性 项目类型 项目性质 项目编码 项目代码
    项目编号 单位编码 预算编码 部门编码 填报人 填报日期 填报时间 填表人 填表日期 邮政编码 邮编
    地址 单位地址 项目起止时间 项目实施期 实施期限 项目期限 项目周期 项目概况 立项依据 预算级次
    资金性质 项目分类 自评方式 自评时间 自评日期 评价方式 项目所属科室 业务处室 归口科室
    分管领导`),
  ],
]);

/** Second half of a label that names two things: 项目名称及代码. */
const AND_CODE = /(及|和|、|\/)(其)?(代码|编码|名称)$/u;
/** First characters of all labels, and ")": an unpaired bracket may precede a label. */
const BEGINNINGS = firstCharacters([...HEAD.keys(), ")"]);

/**
 * The field that a head label names.
 *
 * @param key The label's key.
 * @returns Null for any other key.
 */
export const headRole = (key: string): HeadRole | null =>
  key.length > 16 || !BEGINNINGS.has(key.charCodeAt(0)) ? null : listedRole(key);

const listedRole = remembered((key): HeadRole | null => {
  const bare = withoutBrackets(key);
  return (
    HEAD.get(key) ??
    HEAD.get(bare) ??
    HEAD.get(key.replace(/[()]/gu, "")) ??
    HEAD.get(bare.replace(AND_CODE, "")) ??
    null
  );
});

/** Last characters of a title, which may end with a bracket or a number. */
const TITLE_ENDINGS = lastCharacters(words("表 自评 情况 报告 ) 0 1 2 3 4 5 6 7 8 9"));

/** Whether a key is the title of a self-evaluation form. */
export function isTitle(key: string): boolean {
  if (key.length > 70 || !TITLE_ENDINGS.has(key.charCodeAt(key.length - 1))) return false;
  if (/^(注|说明|备注|填表|填报|关于|请|各)/u.test(key) || /[。；;！!]/u.test(key)) return false;
  const table = withoutBracketsAtEnd(withoutEnd(key, isDigit));
  if (table.endsWith("表") && /自评|绩效|评价|评分/u.test(table.slice(0, -1))) return true;
  const report = withoutBracketsAtEnd(key).replace(/(情况|报告)$/u, "");
  return report.endsWith("自评") && report.slice(0, -2).includes("绩效");
}
