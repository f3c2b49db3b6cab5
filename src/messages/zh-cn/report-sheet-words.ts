/** The words of a report (核对报告) as it is written to a sheet: in Chinese whatever the language of the pane. */
import type {
  ReportCounts,
  ReportedPlace,
  ReportedRules,
  ReportWords,
} from "../../domain/report/report-words";
import type { Compared } from "../../domain/scores/compared";
import { becauseSentence } from "./because";
import { findingMessage } from "./findings";
import { groundWords } from "./ground-words";
import { severityWords } from "./severity-words";
import { uncheckedPart, uncheckedReason } from "./unchecked";

const form = ({ file, sheet, range, title }: ReportedPlace): string =>
  [
    file === null ? "" : `${file}，`,
    `工作表“${sheet}”${range}`,
    title === "" ? "" : `，${title}`,
  ].join("");

function rules({ name, source, date, basedOn }: ReportedRules): string {
  const since = date === null || name.includes(date) ? "" : `，${date}`;
  const base = basedOn === null ? "" : `（在“${basedOn}”的基础上按本单位的要求调整）`;
  return `${name}${base}${since}；依据：${source}`;
}

function compared({ reported, computed }: Compared): string {
  const [own, ours] = [reported ?? "没有填写", computed ?? "暂不能计算"];
  const verdict =
    reported === null || computed === null ? "" : reported === computed ? "，一致" : "，不一致";
  return `表上 ${own}，计算 ${ours}${verdict}`;
}

function result({ open, accepted, unchecked, waiting }: ReportCounts): string {
  if (waiting !== null) return waiting === 0 ? "待填写" : `待填写，有 ${waiting} 行没有填写`;
  const { error, warning, notice } = open;
  const found =
    error + warning + notice === 0
      ? unchecked === 0
        ? "没有发现问题"
        : "核对过的没有发现问题"
      : `${severityWords.error} ${error} 项，${severityWords.warning} ${warning} 项，${severityWords.notice} ${notice} 项`;
  return [
    found,
    accepted === 0 ? "" : `；已核实 ${accepted} 项`,
    unchecked === 0 ? "" : `；没有核对 ${unchecked} 项`,
  ].join("");
}

/** The most characters of a project's name in a page's footer; the whole of a footer has 255 at most. */
const LONGEST_IN_FOOTER = 40;
const PAGES = "第 &P 页，共 &N 页";

/** "&" begins a code in a footer. */
const inFooter = (text: string): string =>
  Array.from(text).slice(0, LONGEST_IN_FOOTER).join("").replace(/\s+/gu, " ").replaceAll("&", "&&");

export const reportSheetWords: ReportWords = {
  sheetName: "核对报告",
  sheetNameOf: (sheet) => `核对报告-${sheet}`,
  title: "核对报告",
  footer: (project) => (project === "" ? PAGES : `${inFooter(project)}　${PAGES}`),
  head: {
    project: "项目名称",
    department: "主管部门",
    unit: "实施单位",
    year: "年度",
    form: "核对的表",
    rules: "评分规则",
    date: "核对日期",
    total: "总分",
    grade: "评分等级",
    result: "核对结果",
  },
  none: "—",
  form,
  rules,
  compared,
  result,
  table: { number: "序号", severity: "类别", cell: "单元格", matter: "事项", ground: "依据或理由" },
  sections: {
    open: (count) => `一、发现的问题（${count} 项）`,
    accepted: (count) => `二、已核实的事项（${count} 项）`,
    unchecked: (count) => `三、没有核对的内容（${count} 项）`,
  },
  nothing: {
    open: "没有发现问题。",
    openInPart: "除下列事项外，没有发现问题。",
    accepted: "无。",
    unchecked: "无。",
  },
  severity: severityWords,
  accepted: "已核实",
  notChecked: "没有核对",
  wholeForm: "整张表",
  finding: findingMessage,
  because: becauseSentence,
  calculation: (sentence) => `计算：${sentence.replace(/^因为/u, "")}`,
  atCell: (cell, sentence) => `${cell}：${sentence}`,
  alike: (count) => `以上所列单元格共 ${count} 格，情形相同。`,
  follows: (number, sentence) => `${sentence}（由第 ${number} 项引起，改好后随之消失）`,
  ground: groundWords,
  reason: (reason, on) => `${reason}（${on}）`,
  unchecked: ({ what, why, rows, cells }) => ({
    what: uncheckedPart(what, [...rows, ...cells]),
    why: uncheckedReason(why),
  }),
  note: "本报告由绩效自评助手按上列评分规则核对生成，只反映核对当时表上的内容；生成报告时没有改动被核对的表。",
  signatures: ["填报人：", "审核人：", "日期："],
  front: {
    title: (forms) => `核对报告（共 ${forms} 份自评表）`,
    footer: PAGES,
    columns: {
      number: "序号",
      form: "项目与工作表",
      reportedTotal: "表上总分",
      computedTotal: "计算总分",
      reportedGrade: "表上等级",
      computedGrade: "计算等级",
      error: severityWords.error,
      warning: severityWords.warning,
      notice: severityWords.notice,
      accepted: "已核实",
      unchecked: "没有核对",
    },
    form: (project, { file, sheet, range }) =>
      [
        project === "" ? "未填项目名称" : project,
        [file ?? "", `${sheet} ${range}`].filter((text) => text !== "").join("，"),
      ].join("\n"),
    waiting: "待填写",
    notRead: "没有核对，或没有全部核对的：",
    unread: (sheet) => `工作表“${sheet}”内容太多，没有核对。`,
    cutOff: (sheet, last) => `工作表“${sheet}”太大，只核对了 A1 到 ${last}。`,
    hidden: (count) => `另有 ${count} 张隐藏的工作表没有核对。`,
  },
};
