/** What is wrong with a file of scoring rules, field by field. */
import type { Mistake } from "../../domain/read-json";

/** One line for a mistake: the field as it stands in the file, and what belongs there. */
export function profileMistake(mistake: Mistake): string {
  return `${mistake.path === "" ? "整个文件" : mistake.path}：${whatBelongs(mistake)}`;
}

function whatBelongs({ code, params }: Mistake): string {
  const text = (key: string): string => params[key] ?? "";
  const given = text("given") === "" ? "" : `，现在是“${text("given")}”`;
  switch (code) {
    case "missing":
      return "缺少这一项";
    case "unknown-field":
      return "没有这一项，请核对名称是否写错";
    case "not-an-object":
      return "应为花括号 { } 括起的一组项目";
    case "not-a-list":
      return "应为方括号 [ ] 括起的列表";
    case "empty-list":
      return "列表不能为空";
    case "not-a-text":
      return "应为加引号的文字，且不能为空";
    case "not-a-flag":
      return "应为 true 或 false，不加引号";
    case "not-a-number":
      return `应为 ${text("low")} 到 ${text("high")} 的数${given}`;
    case "not-a-whole-number":
      return `应为 ${text("low")} 到 ${text("high")} 的整数，不加引号${given}`;
    case "not-a-date":
      return "应为年份或日期，如 2020、2020-02-25";
    case "not-one-of":
      return `应为 ${text("values")} 之一${given}`;
    case "unknown-base":
      return `没有名为“${text("given")}”的评分规则`;
    case "no-execution":
      return `缺少“${text("execution")}”的分值`;
    case "wrong-sum":
      return `各项分值合计 ${text("sum")}，应为 ${text("full")}`;
    case "out-of-order":
      return "大小顺序不对：下限应小于上限，等级应从高到低";
    case "bands-apart":
      return `应为 ${text("expected")}，与相邻一档首尾相接${given}`;
    case "named-twice":
      return `“${text("name")}”重复`;
    case "says-something":
      return "提纲未填写时不能算作说明，请只写“原因：……{facts}；改进措施：……”之类的提示";
  }
}
