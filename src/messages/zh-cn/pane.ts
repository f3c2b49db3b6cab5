/** All words of the pane except findings, reasons and refusals, which have files of their own. */
import type { ChangeSubject } from "../../domain/changes/change";
import type { LevelTotal } from "../../domain/summary/level-totals";
import type { Unscored } from "../../domain/summary/unscored";
import { nameList } from "./name-list";
import { severityWords } from "./severity-words";
import { help, welcome } from "./welcome";
import { noticeWords, refusedWords, taskRunning } from "./notices";

export const pane = {
  product: "绩效自评助手",

  welcome,
  help,

  actions: {
    writeBack: "写回得分与等级",
    undo: "撤销写回",
    flag: "标记",
    clearFlags: "清除标记",
    makeTemplate: "生成标准模板",
    check: "重新核对",
    group: "操作",
    noForm: "当前工作表里没有自评表",
    willWrite: (count: number) => `将写入 ${count} 个单元格`,
    willUndo: (count: number) => (count > 1 ? `可逐次撤销 ${count} 次写回` : "撤销最近一次写回"),
    nothingToUndo: "还没有写回过",
    flagHelp: "标出扣了分但没有填写说明的行",
    flagged: (count: number) =>
      count === 0 ? "去掉本助手加的标记" : `去掉本助手加的 ${count} 处标记`,
  },

  header: {
    year: (year: string) => (/年/.test(year) ? year : `${year} 年度`),
    reportedTotal: "表上总分",
    computedTotal: "计算总分",
    grade: "等级",
    none: "无",
    same: "总分与等级都一致",
    different: "表上与计算不一致",
    /** The state of an unfilled form; with 0 rows, no progress is shown. */
    unfilled: (rows: number) => (rows === 0 ? "待填写" : `待填写 · 已填 0/${rows} 行`),
    notComputed: ({ rows, points }: Unscored) =>
      rows === 0
        ? "有的行算不出得分，改好后才能算总分"
        : `还有 ${rows} 行没有得分，补上后才能算总分（分值 ${points} 分）`,
    notPrinted: { both: "表上没有填总分和等级", total: "表上没有填总分", grade: "表上没有填等级" },
    /** The two totals in one line. */
    onForm: "表上",
    computed: "计算",
    unscored: (rows: number) => `${rows} 行未评`,
    asPrinted: (rows: number) => `${rows} 行算不出`,
    levels: "各部分得分",
    funds: "预算执行率",
    unnamedLevel: "未分类",
    lost: (points: string) => `−${points}`,
    levelDescription: ({ score, weight, lost, unscored, asPrinted }: LevelTotal) =>
      [
        `得 ${score} 分，满分 ${weight} 分`,
        lost === null ? null : `扣 ${lost} 分`,
        unscored === 0 ? null : `${unscored} 行未评分`,
        asPrinted === 0 ? null : `${asPrinted} 行算不出，按表上得分计`,
      ]
        .filter((part) => part !== null)
        .join("，"),
  },

  views: {
    label: "查看范围",
    sheet: "当前工作表",
    workbook: "全部自评表",
    batch: "批量核对",
    opening: "正在打开清单…",
  },

  report: {
    make: { form: "生成核对报告", workbook: "生成全部核对报告" },
    help: {
      form: "在新工作表上列出核对结果、依据和签字栏，可以用 A4 打印存档",
      workbook: "为本工作簿的每份自评表生成核对报告，前面有汇总，可以用 A4 打印存档",
    },
  },

  anonymised: {
    sheet: "匿名副本",
    make: "生成匿名副本",
    note: "表读错了要反馈时用：栏目名称以外的文字都换成别的，数字和位置保留；生成后请看一遍再发出。",
  },

  picker: {
    label: (count: number) => `当前工作表有 ${count} 份自评表`,
    option: (index: number, project: string) => `${index}. ${project}`,
  },

  severity: severityWords,
  counts: {
    label: "核对结果",
    jump: "转到清单",
    unfilled: (project: string) => `${project}：待填写`,
    inPart: (project: string, unchecked: number) =>
      `${project}：核对过的没有问题，另有 ${unchecked} 项没有核对`,
    summary: (project: string, errors: number, warnings: number, notices: number) =>
      errors + warnings + notices === 0
        ? `${project}：核对通过，没有发现问题`
        : `${project}：必须处理 ${errors} 项，建议核对 ${warnings} 项，提示 ${notices} 项`,
  },

  findings: {
    wholeForm: "整张表",
    unchecked: "没有核对的",
    count: (count: number) => `${count} 项`,
    goTo: "定位",
    edited: "刚改过",
    goToCell: (cell: string) => `定位到 ${cell}`,
  },

  repairs: {
    write: (value: string) => `写入 ${value}`,
    outline: "插入说明提纲",
    noOutline: "不插入提纲",
    pending: "已列入待写回",
    allOutlines: (count: number) => `全部插入说明提纲（${count} 行）`,
    noOutlines: "全部不插入提纲",
    about: (label: string, cell: string) => `${label}，${cell}`,
  },

  changes: {
    title: "待写回",
    chosen: (ticked: number, all: number) => `已选 ${ticked} / ${all}`,
    from: "原为",
    to: "改为",
    empty: "空",
    subject: {
      "execution-rate": "执行率",
      "explanation-outline": "说明提纲",
    } as Partial<Record<ChangeSubject, string>>,
    overFormula: "这一格是公式，打勾才会换成数值",
    locked: "单元格已锁定，撤销工作表保护后才能写入",
    rowGrows: "行高不够时自动加高、换行",
    ofOpenWeights: "各项分值合计还不对，先改分值；打勾才会写",
    overExplained: "填报人评得较低，已说明原因，打勾才会改",
    none: "表上得分与计算一致，无需写回。",
  },

  indicators: {
    title: "得分明细",
    weight: "分值",
    reported: "表上",
    computed: "计算",
    target: "指标值",
    actual: "完成值",
    budget: "全年预算数",
    executed: "全年执行数",
    because: "得分依据",
    noScore: "未评",
    noWeight: "无",
    lost: (points: string) => `扣 ${points} 分`,
    count: (rows: number) => `${rows} 行`,
  },

  clear: {
    title: "核对通过",
    text: "分值、得分、总分与等级都对得上，扣分项都有说明。",
    ready: "没有发现问题",
    readyText: "计算出的得分可以写回表中。",
    inPart: "核对过的没有问题",
    accepted: (count: number) => `有 ${count} 项是人工核实的，理由见下。`,
    unchecked: "下面几项没有核对：",
    line: (what: string, why: string) => `${what}：${why}`,
  },

  empty: {
    title: "当前工作表里没有找到自评表",
    text: (sheet: string) => `已查看“${sheet}”。`,
    looksFor: "识别时会找这些内容：",
    signs: ["标题含“绩效自评表”", "“项目名称”“项目资金”等栏目", "“三级指标、年度指标值、得分”表头"],
    hint: "表在别的工作表时，点一下那张工作表即可；也可以从标准模板开始填写。",
    look: "查看其他工作表",
    elsewhere: "这些工作表里有自评表，点一下就过去：",
    forms: (count: number) => `${count} 份`,
    nowhere: (looked: number) =>
      looked > 1
        ? `可见的 ${looked} 张工作表都看过了，没有自评表。`
        : "本工作簿没有别的可见工作表。",
    unread: (names: readonly string[]) => `内容太多，没有查看：${nameList(names)}。`,
    template: "从标准模板开始填写",
    batch: "批量核对多个文件",
  },

  reportFound: {
    title: "这是核对报告",
    text: "可以用 A4 打印存档；不需要时删除这张工作表即可。",
    back: "回到自评表：",
    backTo: (sheet: string) => `回到“${sheet}”`,
  },

  isProtected: (open: number, locked: number) =>
    open === 0
      ? "工作表受保护，锁定的单元格写不进去。要写回，请先在“审阅”选项卡中撤销工作表保护。"
      : `工作表受保护：${open} 处可以写回，${locked} 处锁定了，写不进去。要全部写回，请先在“审阅”选项卡中撤销工作表保护。`,

  cutOff: (last: string) =>
    `工作表太大，只读取了 A1 到 ${last}，后面的内容没有核对。请把后面的自评表移到单独的工作表。`,

  unread: {
    title: "还没有读到工作表",
    text: "请按下面的提示处理后，再点“重新核对”。",
  },

  starting: { title: "正在打开…", text: "正在读取当前工作表" },

  /** in the place of a part whose code could not be fetched */
  notFetched: "这一部分没有加载出来，请检查网络后重试。表格内容没有受影响。",

  notice: {
    words: noticeWords,
    refused: refusedWords,
    /** Joins sentences; empty ones are left out. */
    sentences: (each: readonly string[]) => each.join(""),
    retry: "重试",
    copyDetails: "复制详情",
    copied: "已复制",
    copyFailed: "没能自动复制，请手工选取下面的内容：",
    dismiss: "关闭提示",
  },

  task: taskRunning,

  /** A ribbon button found no open pane: why nothing happened, and what to do. */
  openFirst: {
    check: {
      sentence: "“核对”在助手的窗格里进行。",
      remedy: "请先点“打开助手”：窗格一打开就核对当前工作表。",
    },
    changes: {
      sentence: "“写回得分与等级”在助手的窗格里进行。",
      remedy: "请先点“打开助手”：窗格会列出将要写入的单元格，看过之后在那里写回。",
    },
  },
  failure: {
    reload: "重新加载",
    "office-missing": {
      title: "没有连上 Excel 的组件",
      text: "Excel 的连接文件（office.js）没有下载成功。请检查网络或代理设置，再点“重新加载”；仍不行，请联系技术人员。",
    },
    "office-silent": {
      title: "Excel 没有回应",
      text: "请重新加载；仍不行，请关闭本窗格后重新打开，或重启 Excel。",
    },
    "not-in-excel": {
      title: "请在 Excel 中打开",
      text: "绩效自评助手是 Excel 加载项，需要在 Excel 的任务窗格里使用。若已在 Excel 中，请重新加载。",
    },
    "too-old": {
      title: "Excel 版本过低",
      text: "需要 Excel 2021、Microsoft 365 或网页版 Excel。请升级后再使用。",
    },
    crashed: {
      title: "窗格出错了",
      text: "表格内容没有受影响。请重新加载；若反复出现，请复制详情发给技术人员。",
    },
  },

  /** The line with the rules in effect, and their page while it is fetched. */
  profileLine: {
    line: (name: string) => `评分规则：${name}`,
    notStored: "没有存入工作簿，关闭窗格后就没有了",
    notUsed: "工作簿里保存的评分规则有错，没有采用",
    opening: "正在打开评分规则…",
  },
} as const;
