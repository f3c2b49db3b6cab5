/** The words of the page without Excel around the pane, and those of the pane that differ there. */
import type { FileProblem } from "../../app/core/port";
import { batchWords } from "./batch";
import { nameList } from "./name-list";
import { fileSentence } from "./file-sentence";
import { pane } from "./pane";
import { patchSentence } from "./patch-refusal";
import { workbookWords } from "./workbook-words";

export const pageWords = {
  title: "绩效自评核对",
  local: "文件只在这台电脑的浏览器里处理，不上传、不联网。原文件不会改动。",

  licences: "许可证",

  start: {
    heading: "打开自评表，马上核对",
    drop: "把 .xlsx 或 .xlsm 文件拖到这里",
    dropNow: "松手即打开",
    choose: "选择文件",
    chooseMore: "可以一次选多个",
    steps: [
      "打开文件就核对，每一条都说明哪里不对、依据是什么。",
      "要改的先列出来，勾选后写进副本，可以撤销。",
      "下载改好的副本：只改勾选的得分、执行率、总分、等级和标记，其余原样不动。",
    ],
  },

  limits: {
    settings: (isKept: boolean) =>
      isKept
        ? "选的评分规则、栏目设定、已核实的事项存在这台电脑的这个浏览器里，对本页打开的所有文件有效，不写进文件；规则和已核实的事项可以导出成文件。"
        : "这个浏览器不让本页存东西：选的评分规则、栏目设定、已核实的事项只在本页打开期间有效，不写进文件；规则和已核实的事项可以导出成文件。",
    heading: "和 Excel 加载项相比，这里做不到的",
    list: [
      "不跟着你的编辑走：在 Excel 或 WPS 里改过表，要存盘后把文件重新拖进来。",
      "只重新计算简单的公式（求和、四舍五入、IF 等）；别的公式还是文件里存着的旧数，用 Excel 或 WPS 打开副本时会重算。",
      "偏差原因只能插入提纲：文字请下载副本后，在 Excel 或 WPS 里填。",
      "插入说明提纲时不调行高，文字多的行请自己拉高。",
      "加载项以前存在工作簿里的规则、已核实的事项，这里读不到。",
      "模板和核对报告是单独的文件，不是工作簿里的新工作表。",
      ".xls、.et、加密的文件打不开，请先另存为 .xlsx。",
    ],
  },

  files: {
    opened: (count: number) => `打开过的 ${count} 个文件`,
    add: "再打开文件",
    all: "全部文件",
    open: (name: string) => `打开 ${name}`,
    close: (name: string) => `关闭 ${name}`,
    reading: "正在读取…",
    refused: "这个文件打不开",
    untouched: "没有改动",
    written: (cells: number) => `副本里改了 ${cells} 格`,
    flagged: "副本里有标记",
    unsaved: "还没有下载",
  },

  bar: {
    label: "文件和下载",
    download: "下载改好的副本",
    nothing: "还没有写进任何改动",
    unsaved: (cells: number) =>
      cells === 0 ? "副本里的标记有改动，还没有下载" : `副本里改了 ${cells} 格，还没有下载`,
    saved: (name: string) => `已下载“${name}”，在浏览器的下载文件夹里`,
    made: "已生成",
    again: "再下载一次",
    notWritten: "没有写进副本：",
    notRead: (names: readonly string[]) => `有损坏，没有核对：${nameList(names)}。`,
  },

  exportAccepted: {
    label: (entries: number) => `导出已核实（${entries} 项）`,
    help: "存成文件：已核实的事项和理由，命令行用 --accepted 读",
    fileName: "已核实.json",
  },

  preview: {
    title: "匿名副本：保存前请看一遍",
    note: (name: string) => `下面就是“${name}”里的全部内容，没有别的。还看得出是谁的，请不要保存。`,
    save: "保存副本",
    drop: "取消",
  },

  table: {
    label: (sheet: string) => `工作表“${sheet}”（只看不改）`,
    picker: "工作表",
    corner: "行",
    selected: (cell: string) => `定位到 ${cell}`,
    written: "已改",
    before: (rows: number) => `上面 ${rows} 行`,
    after: (rows: number) => `下面 ${rows} 行`,
    show: "看表格",
    hide: "收起表格",
  },

  copyName: (base: string, extension: string) => `${base}（已核对）${extension}`,
  madeOfMany: (sheet: string) => `${sheet === "总表" ? "退回清单" : sheet}.xlsx`,
  madeName: (base: string, sheet: string) => `${base} ${sheet}.xlsx`,
  problem: (problem: FileProblem) => fileSentence(problem),
  refusedBecause: patchSentence,
} as const;

const { words } = pane.notice;

type WordedNotice = Parameters<typeof words>[0];

type Otherwise = {
  readonly [Kind in WordedNotice["kind"]]?: (
    given: Extract<WordedNotice, { kind: Kind }>,
  ) => ReturnType<typeof words>;
};

/** The pane's words that differ on the page, where there is a file and no Excel. */
const otherwise = (isKept: boolean): Otherwise => ({
  written: (given) => {
    const { title, text } = words(given);
    return { title, text: given.count === 0 ? text : `写在副本里，改完请下载副本。${text}` };
  },
  "nothing-to-undo": (given) => ({
    title: words(given).title,
    text: "上次写回的单元格都已是写回之前的内容。",
  }),
  "template-made": (given) => ({
    title: words(given).title,
    text: `在新文件“${given.name}”里，正在下载；填好后拖进来核对。${given.leavesLonger === true ? "申报表另有中期（实施期）目标，只采用了年度目标。" : ""}`,
  }),
  "report-made": (given) => ({
    title: words(given).title,
    text: `在新文件“${given.name}”里，正在下载，可以用 A4 打印。`,
  }),
  "anonymised-made": (given) => ({
    title: words(given).title,
    text: `看一遍，点“保存副本”才存成新文件“${given.name}”；存下的文件可以附在问题里。`,
  }),
  "sheets-made": (given) => ({
    title: words(given).title,
    text: `在新文件“${given.name}”里，正在下载。`,
  }),
  "nothing-to-report": (given) => ({
    title: words(given).title,
    text: "请先转到有自评表的工作表。",
  }),
  "profile-stored": (given) => ({
    title: words(given).title,
    text: isKept
      ? "对本页打开的所有文件有效，存在这个浏览器里；换电脑用，请在规则页导出。"
      : "对本页打开的所有文件有效，关闭本页后就没有了；要留着用，请在规则页导出。",
  }),
  unexpected: () => ({
    title: "页面出错了，刚才的操作没有完成",
    text: "请点“重新核对”，看过结果后再试；反复出现时，请复制详情发给技术人员。",
  }),
  waiting: () => ({ title: "文件较大，正在处理", text: "处理完会自动继续。" }),
});

function noticeWords(isKept: boolean): typeof words {
  const own = otherwise(isKept);
  // the type cannot tell that the entry of a kind takes the notices of that kind
  return (given) => ((own[given.kind] as typeof words | undefined) ?? words)(given);
}

/**
 * Of the pane's words those that differ on the page.
 *
 * @param isKept the browser keeps rules and 已核实
 */
export const paneOnPage = (isKept: boolean) => ({
  ...pane,
  welcome: {
    ...pane.welcome,
    leads: "点一条结果，就到表格里那一格。",
    writes: "写进副本前先列出改动，写后可撤销。",
    short: "原文件不动；写进副本前先列出，可撤销。",
  },
  report: {
    ...pane.report,
    help: {
      form: "另存成一个文件：核对结果、依据和签字栏，可以用 A4 打印存档",
      workbook: "另存成一个文件：每份自评表的核对报告，前面有汇总，可以用 A4 打印存档",
    },
  },
  isProtected: (open: number, locked: number) =>
    open === 0
      ? "工作表受保护，锁定的单元格写不进去。要写回，请先在 Excel 或 WPS 中撤销工作表保护，存盘后重新打开。"
      : `工作表受保护：${open} 处可以写回，${locked} 处锁定了，写不进去。要全部写回，请先在 Excel 或 WPS 中撤销工作表保护，存盘后重新打开。`,
  notice: { ...pane.notice, words: noticeWords(isKept) },
  failure: {
    ...pane.failure,
    crashed: {
      title: "页面出错了",
      text: "文件没有受影响。请重新加载本页，再打开文件；若反复出现，请复制详情发给技术人员。",
    },
  },
  profileLine: {
    ...pane.profileLine,
    notStored: "只在本页打开期间有效",
  },
});

export const workbookWordsOnPage = {
  ...workbookWords,
  copied: (forms: number) => `已复制 ${forms} 行，可以粘贴到 Excel 或 WPS`,
  summaryHelp: "另存成一个文件：这个文件里各份自评表的得分、问题和统计图表",
};

export const batchWordsOnPage = {
  ...batchWords,
  title: "核对多个文件",
  summaryHelp: "另存成一个文件：每份表、每个问题和统计图表",
  returnsHelp: "另存成一个文件：按单位列出要改的问题，一个单位一张工作表",
};
