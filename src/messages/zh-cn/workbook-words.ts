/** The words of the list of all forms of a workbook. */
import { nameList } from "./name-list";

export const workbookWords = {
  titleLooking: "正在查看全部工作表…",
  titleUnread: "还没有看完全部工作表",
  textUnread: "请按下面的提示处理后，再点“重新查看”。",
  titleNone: "本工作簿里没有找到自评表",
  title: (forms: number) => `共 ${forms} 份自评表`,

  /** How many of the forms have findings that must be dealt with, and how many only others. */
  summary: (forms: number, errors: number, warnings: number, unfilled: number): string => {
    if (errors + warnings + unfilled === 0) {
      return forms === 1 ? "没有需要处理的问题" : "都没有需要处理的问题";
    }
    return [
      errors === 0 ? null : `${errors} 份有必须处理的问题`,
      warnings === 0 ? null : `${warnings} 份没有错误，但有需要核对的地方`,
      unfilled === 0 ? null : `${unfilled} 份待填写`,
    ]
      .filter((part) => part !== null)
      .join("，");
  },
  looked: (sheets: number, without: number, hidden: number): string =>
    [
      `查看了 ${sheets} 张工作表`,
      without === 0 || without === sheets ? null : `${without} 张没有自评表`,
      hidden === 0 ? null : `另有 ${hidden} 张隐藏的没有查看`,
    ]
      .filter((part) => part !== null)
      .join("，") + "。",
  summaryHelp: "在新工作表上汇总本工作簿的各份自评表：得分、问题和统计图表",
  unread: (names: readonly string[]) => `内容太多，没有查看：${nameList(names)}。`,
  cutOff: (sheet: string, last: string) => `“${sheet}”太大，只查看了 A1 到 ${last}。`,
  template: "从标准模板开始填写",

  sort: "排序",
  orders: {
    tabs: "按工作表次序",
    problems: "问题多的在前",
    lowest: "总分低的在前",
    highest: "总分高的在前",
    project: "按项目名称",
  },

  list: "全部自评表",
  nth: (index: number) => `第 ${index} 份`,
  reported: "表上总分",
  computed: "计算总分",
  same: "总分",
  grade: "等级",
  notFilled: "没有填写",
  open: "暂不能计算",
  passed: "没有问题",
  inPart: (unchecked: number) => `未发现问题，${unchecked} 项没有核对`,
  stale: "已改动，还没有重新核对",

  lookThrough: "重新查看",
  copy: "复制清单",
  copied: (forms: number) => `已复制 ${forms} 行，可以粘贴到 Excel`,
  copyFailed: "没能自动复制，请手工选取下面的内容：",
  columns: {
    project: "项目名称",
    unit: "单位",
    sheet: "工作表",
    reportedTotal: "表上总分",
    computedTotal: "计算总分",
    reportedGrade: "表上等级",
    computedGrade: "计算等级",
  },
} as const;
