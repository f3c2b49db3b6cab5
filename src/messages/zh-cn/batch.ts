/** The words of 批量核对. */
import { nameList } from "./name-list";

const durationWords = (seconds: number): string =>
  seconds <= 60 ? `${seconds} 秒` : `${Math.ceil(seconds / 60)} 分钟`;

export const batchWords = {
  title: "批量核对",
  intro: "一次核对很多份自评表：选择文件或文件夹，或拖到这里（.xlsx、.xlsm）。",
  privacy: "文件只在本机读取，不上传，也不会改动。",
  rules: (name: string) => `按评分规则“${name}”核对。`,

  chooseFiles: "选择文件",
  chooseFolder: "选择文件夹",
  workbook: "本工作簿",
  workbookHelp: "核对本工作簿的全部可见工作表",
  drop: "松开鼠标，核对这些文件",
  notReceived: "没有收到文件，请改用“选择文件”。",

  /** The seconds are null while they are not known. */
  progress: (done: number, total: number, seconds: number | null) =>
    `已核对 ${done}/${total} 个${seconds === null ? "" : `，约剩 ${durationWords(seconds)}`}`,
  current: (file: string) => `正在核对：${file}`,
  readingWorkbook: "正在核对本工作簿的各张工作表…",
  cancel: "取消",
  stopped: (left: number) => `已停止，还有 ${left} 个文件没有核对`,
  goOn: "继续核对",

  heading: (forms: number) => (forms === 0 ? "没有自评表" : `共 ${forms} 份自评表`),
  looked: (files: number, refused: number, passedOver: number): string =>
    [
      files === 0 ? null : `看了 ${files} 个文件`,
      refused === 0 ? null : `${refused} 个没有核对`,
      passedOver === 0 ? null : `略过 ${passedOver} 个临时文件和系统文件`,
    ]
      .filter((part) => part !== null)
      .join("，") + "。",

  why: "看原因",
  list: "各单位的核对结果",
  noUnit: "没有写单位",
  forms: (count: number) => `${count} 份`,
  files: (count: number) => `${count} 个`,
  notChecked: "没有核对的文件和工作表",
  partly: "只核对了一部分",
  onSheet: (sheet: string, sentence: string) => `工作表“${sheet}”：${sentence}`,
  ofWorkbook: "本工作簿",

  find: "查找",
  findHelp: "单位、项目或文件名",
  show: "显示",
  shows: {
    all: "全部",
    error: "有必须处理的",
    warning: "没有错误，有建议核对的",
    passed: "没有问题的",
    notChecked: "没有核对的",
  },
  nothing: "没有符合条件的。",

  back: "返回清单",
  readOnly: "这里只看结果，不写入文件；要改，请在 Excel 中打开这个文件。",
  openFile: "打开这个文件来改",
  accepted: (count: number) => `另有 ${count} 项已核实。`,
  computedTotal: "计算总分",

  summary: "生成汇总",
  summaryHelp: "在本工作簿的新工作表上列出每份表、每个问题和统计图表",
  returns: "退回清单",
  returnsHelp: "在本工作簿的新工作表上按单位列出要改的问题，一个单位一张",
  whileChecking: "核对完再生成",
  replace: {
    title: (what: "summary" | "returns") =>
      what === "summary" ? "工作簿里已有上次生成的自评汇总。" : "工作簿里已有上次生成的退回清单。",
    text: (names: readonly string[]) =>
      `换成新的会删除“${nameList(names)}”和在上面加的内容，别的工作表不动。`,
    replace: "换成新的",
    add: "另外生成",
    cancel: "取消",
  },

  copy: "复制清单",
  file: "文件",
  reason: "没有核对的原因",
  save: "保存结果",
  saveHelp: "保存为文件，下一轮核对时可以与这次比较",
  fileName: "批量核对结果.ndjson",
  saved: (name: string) => `已存到浏览器的下载文件夹：${name}`,
  clear: "清空",
} as const;
