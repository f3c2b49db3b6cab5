/** What is wrong with a file of scoring rules, field by field. */
import type { Mistake, MistakeCode, TextMistakeCode } from "../../domain/json/mistake";
import { profileFieldName } from "./profile-field-names";

/** One line for a mistake: where it stands in the file, what it is about, and what belongs there. */
export function profileMistake({ path, code, params }: Mistake): string {
  const { line, column } = params;
  const place = line === undefined ? "" : `第 ${line} 行第 ${column ?? "1"} 列`;
  const name = profileFieldName(path);
  const field = name === null ? path : `${path}（${name}）`;
  const where = [place, field].filter((part) => part !== "").join(" ");
  const what = WHAT_BELONGS[code]((key) => params[key] ?? "");
  return `${where === "" ? "整个文件" : where}：${what}`;
}

/** From a mistake's parameters to its words. */
type Words = (text: (key: string) => string) => string;

/** Mistakes of the text itself: signs, quotation marks, numbers. */
const WHAT_IS_MEANT: Readonly<Record<TextMistakeCode, Words>> = {
  "comma-extra": () => "多了一个逗号，最后一项后面不写逗号",
  "comma-missing": () => "这里前面缺少逗号",
  "colon-missing": (text) => `“${text("given")}”后面缺少冒号`,
  punctuation: (text) => punctuation(text("given"), text("meant")),
  "quotes-missing": (text) => `“${text("given")}”要加英文双引号`,
  "quotes-open": () => '引号没有配对，缺少后一个 "',
  "bracket-open": (text) => `这个括号没有配对，缺少 ${text("given")}`,
  comment: () => "JSON 文件里不能写注释，请删去",
  "bad-number": (text) =>
    `“${text("given")}”不是 JSON 的数${numberHint(text("given"))}，应写成 90 或 90.5 这样`,
  "digits-apart": (text) => `数里不写逗号：“${text("given")}”和前面的数应连着写`,
  "bad-word": (text) => `“${text("given")}”应加英文双引号；是、否写作 true、false，没有写作 null`,
  "bad-escape": () => String.raw`引号里有反斜杠或制表符，反斜杠请写成 \\`,
  unexpected: (text) => `多了“${text("given")}”`,
  "too-deep": () => "括号层数太多",
};

const WHAT_BELONGS: Readonly<Record<MistakeCode, Words>> = {
  ...WHAT_IS_MEANT,
  missing: () => "缺少这一项",
  "unknown-field": (text) =>
    text("meant") === ""
      ? "没有这一项，请核对名称是否写错"
      : `没有这一项，是不是“${text("meant")}”？`,
  "not-an-object": () => "应为花括号 { } 括起的一组项目",
  "not-a-list": () => "应为方括号 [ ] 括起的列表",
  "empty-list": () => "列表不能为空",
  "not-a-text": () => "应为加引号的文字，且不能为空",
  "not-a-flag": () => "应为 true 或 false，不加引号",
  "not-a-number": (text) =>
    `应为 ${text("low")} 到 ${text("high")} 的数${numberHint(text("given"))}${given(text)}`,
  "not-a-whole-number": (text) =>
    `应为 ${text("low")} 到 ${text("high")} 的整数，不加引号${given(text)}`,
  "not-a-date": () => "应为年份或日期，如 2020、2020-02-25",
  "not-one-of": (text) => `应为 ${text("values")} 之一${given(text)}`,
  "unknown-base": (text) => `没有名为“${text("given")}”的评分规则，可用的有：${text("names")}`,
  "unknown-placeholder": (text) => `没有“${text("given")}”，只能用 ${text("values")}`,
  "no-execution": (text) => `缺少“${text("execution")}”的分值`,
  "wrong-sum": (text) => `各项分值合计 ${text("sum")}，应为 ${text("full")}`,
  "out-of-order": () => "大小顺序不对：下限应小于上限，等级应从高到低",
  "bands-apart": (text) => `应为 ${text("expected")}，与相邻一档首尾相接${given(text)}`,
  "named-twice": (text) => `“${text("name")}”重复`,
  "says-something": () =>
    "提纲未填写时不能算作说明，请只写“原因：……{facts}；改进措施：……”之类的提示",
  "no-text": () => "不是文本文件，请选择导出的规则文件（.json）",
  empty: () => "文件是空的",
  "too-large": (text) => `文件太大，评分规则不会超过 ${text("most")} KB`,
  twice: () => "这一项写了两次，请删去一处",
};

const given: Words = (text) => (text("given") === "" ? "" : `，现在是“${text("given")}”`);

/** What a Chinese keyboard or a spreadsheet puts into a number. */
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
