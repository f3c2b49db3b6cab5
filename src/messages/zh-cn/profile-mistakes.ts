/** The sentences for mistakes in a file of scoring rules. */
import type { Mistake } from "../../domain/json/mistake";
import { profileFieldName } from "./profile-field-names";

/** One line for a mistake: its position in the file, its field, and what the field should hold. */
export function profileMistake(mistake: Mistake): string {
  const { path } = mistake;
  const position =
    "position" in mistake ? `第 ${mistake.position.line} 行第 ${mistake.position.column} 列` : "";
  const name = profileFieldName(path);
  const field = name === null ? path : `${path}（${name}）`;
  const where = [position, field].filter((part) => part !== "").join(" ");
  return `${where === "" ? "整个文件" : where}：${whatBelongs(mistake)}`;
}

function whatBelongs(mistake: Mistake): string {
  switch (mistake.code) {
    case "comma-extra":
      return "多了一个逗号，最后一项后面不写逗号";
    case "comma-missing":
      return "这里前面缺少逗号";
    case "colon-missing":
      return `“${mistake.name}”后面缺少冒号`;
    case "punctuation":
      return punctuation(mistake.given, mistake.meant);
    case "quotes-missing":
      return `“${mistake.given}”要加英文双引号`;
    case "quotes-open":
      return '引号没有配对，缺少后一个 "';
    case "bracket-open":
      return `这个括号没有配对，缺少 ${mistake.missing}`;
    case "comment":
      return "JSON 文件里不能写注释，请删去";
    case "bad-number":
      return `“${mistake.given}”不是 JSON 的数${numberHint(mistake.given)}，应写成 90 或 90.5 这样`;
    case "digits-apart":
      return `数里不写逗号：“${mistake.given}”和前面的数应连着写`;
    case "bad-word":
      return `“${mistake.given}”应加英文双引号；是、否写作 true、false，没有写作 null`;
    case "bad-escape":
      return String.raw`引号里有反斜杠或制表符，反斜杠请写成 \\`;
    case "unexpected":
      return `多了“${mistake.given}”`;
    case "too-deep":
      return "括号层数太多";
    case "twice":
      return "这一项写了两次，请删去一处";
    case "no-text":
      return "不是文本文件，请选择导出的规则文件（.json）";
    case "empty":
      return "文件是空的";
    case "too-large":
      return `文件太大，评分规则不会超过 ${mistake.mostKilobytes} KB`;
    case "missing":
      return "缺少这一项";
    case "unknown-field":
      return mistake.meant === null
        ? "没有这一项，请核对名称是否写错"
        : `没有这一项，是不是“${mistake.meant}”？`;
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
      return `应为 ${mistake.low} 到 ${mistake.high} 的数${numberHint(mistake.given)}${butIs(mistake.given)}`;
    case "not-a-whole-number":
      return `应为 ${mistake.low} 到 ${mistake.high} 的整数，不加引号${butIs(mistake.given)}`;
    case "not-a-date":
      return "应为年份或日期，如 2020、2020-02-25";
    case "not-one-of":
      return `应为 ${mistake.values.join("、")} 之一${butIs(mistake.given)}`;
    case "unknown-base":
      return `没有名为“${mistake.given}”的评分规则，可用的有：${mistake.names.join("、")}`;
    case "unknown-placeholder":
      return `没有“${mistake.given}”，只能用 ${mistake.values.join("、")}`;
    case "no-execution":
      return `缺少“${mistake.execution}”的分值`;
    case "wrong-sum":
      return `各项分值合计 ${mistake.sum}，应为 ${mistake.full}`;
    case "out-of-order":
      return "大小顺序不对：下限应小于上限，等级应从高到低";
    case "bands-apart":
      return `应为 ${mistake.expected}，与相邻一档首尾相接${butIs(mistake.given)}`;
    case "named-twice":
      return `“${mistake.name}”重复`;
    case "says-something":
      return "提纲未填写时不能算作说明，请只写“原因：……{facts}；改进措施：……”之类的提示";
  }
}

/** The value that was given instead; "" where none was. */
const butIs = (given: string): string => (given === "" ? "" : `，现在是“${given}”`);

/** A hint at characters in a number that come from a Chinese keyboard or a spreadsheet. */
export function numberHint(number: string): string {
  if (/[%％]/u.test(number)) return "，不写百分号";
  if (/[,，]/u.test(number)) return "，不写逗号";
  if (/[０-９．]/u.test(number)) return "，请用半角数字";
  return "";
}

function punctuation(sign: string, meant: string): string {
  if (meant === " ") return "有全角空格或其他特殊空格，请改为普通空格";
  if (meant === '"') return '请改用英文双引号 "';
  return `“${sign}”应为英文半角的 ${meant}`;
}
