/** The words of 评分规则 in the pane: choosing, adjusting, exporting and importing. */
import type { Mistake } from "../../domain/json/mistake";
import type {
  BandEdges,
  DeductionUnit,
  ExceededFormula,
  OverachievementDemand,
  ZeroBudget,
} from "../../domain/profiles/profile";
import { profileFieldName } from "./profile-field-names";
import { numberHint, profileMistake } from "./profile-mistakes";

interface ResultInShort {
  readonly total: string | null;
  readonly grade: string | null;
  readonly findings: number;
}

const changedTo = (before: string, after: string): string =>
  before === after ? `${after}（不变）` : `${before} → ${after}`;

/** A mistake below a field of the rules page; some have another sentence than in a file. */
function mistakeInForm(mistake: Mistake): string {
  if (mistake.code === "not-a-number") {
    return `请填 ${mistake.low} 到 ${mistake.high} 的数${numberHint(mistake.given)}`;
  }
  if (mistake.code === "not-a-whole-number") return `请填 ${mistake.low} 到 ${mistake.high} 的整数`;
  if (mistake.code === "not-a-text") return "请填写";
  if (mistake.code === "out-of-order") {
    return mistake.path.startsWith("quantitative.")
      ? "应从低到高，每一档高于上一档"
      : "应从高到低，每一档低于上一档";
  }
  if (mistake.code === "named-twice") return "已有规则用这个名称，请另取一个，以免混淆";
  return profileMistake(mistake);
}

const units = { points: "分", percent: "%", characters: "字" } as const;

export const profileWords = {
  /** The name of rules as it is shown; the names of a unit's own rules are never translated. */
  shown: (name: string) => name,

  title: "评分规则",
  choose: "采用",
  adjusted: (name: string) => `${name}（本单位调整）`,
  source: (source: string, date: string | null) =>
    date === null ? `依据：${source}` : `依据：${source}（${date}）`,
  basedOn: (name: string) => `在“${name}”的基础上调整`,
  sources: "规则依据与推定说明",
  documented: "有明文依据的",
  assumed: "推定的",
  noneDocumented: "没有查到明文。",
  grounds: "各项的出处",
  ground: (path: string, ground: string) => `${profileFieldName(path) ?? path}：${ground}`,
  notUsedBecause: "工作簿里保存的规则有以下错误，现按默认规则核对：",

  adjust: "按本单位的要求调整",
  changes: (count: number) => (count === 0 ? "" : `已改 ${count} 项`),
  was: (before: string) => `已改，原为 ${before}`,
  none: "不设",
  yes: "是",
  no: "否",
  unit: units,
  range: (low: string, high: string, unit: keyof typeof units) => `${low}–${high} ${units[unit]}`,

  weights: {
    title: "一级指标权重",
    intro: "每项 0–100 分。表上的分值与这里不同时只作提醒。",
    variant: (names: readonly string[]) => `有“${names.join("、")}”的表`,
    sum: (sum: string, full: string) =>
      sum === full ? `合计 ${sum} 分` : `合计 ${sum} 分，应为 ${full} 分`,
    unsummed: (full: string) => `填好各项后合计应为 ${full} 分`,
    notPerRow: "按这一规则，各行可以不设分值。",
    level2: "二级指标权重",
  },
  grades: {
    title: "等级",
    intro: "按总分划等，0–100 分，从高到低。",
    from: (name: string) => `${name}：总分不低于`,
    last: (name: string) => `${name}：其余`,
  },
  quantitative: {
    title: "定量指标",
    exceeded: "实际超出上限时",
    formulas: {
      A: "按超出比例扣分",
      B: "按比例折算",
    } satisfies Record<ExceededFormula, string>,
    example: (score: string, formula: ExceededFormula) =>
      `例：目标 ≤10，完成 12，分值 10：${
        formula === "A" ? "超出 20%，扣 20%" : "10 × 10 ÷ 12"
      }，得 ${score} 分`,
    overachievedFrom: "完成值达到目标值的多少，算超额完成",
    overachievedDemands: "超额完成时",
    demands: {
      nothing: "不要求说明",
      explanation: "要有说明",
      cause: "说明中要写出原因",
    } satisfies Record<OverachievementDemand, string>,
    equalTolerance: "“=”目标相差多少以内算完成",
    nothingBelow: "完成比例过低不得分",
    nothingBelowValue: "低于目标值的多少不得分",
    deducts: "超额完成的扣分",
    deductsFrom: "完成值达到目标值的",
    deductsTakes: "扣",
    deductsBy: "扣分的算法",
    deductionUnits: {
      points: "扣固定的分数",
      percent: "扣分值的百分之几",
      deviation: "扣超出比例的百分之几",
    } satisfies Record<DeductionUnit, string>,
  },
  qualitative: {
    title: "定性指标三档",
    intro: "占分值的比例，0–100%。",
    met: "达成：不低于",
    partly: "部分达成：不低于",
    missed: "未达成：其余",
    edges: "恰在两档交界的得分",
    edgesOf: {
      both: "两档都算，另作提示",
      better: "归上一档",
      worse: "归下一档",
    } satisfies Record<BandEdges, string>,
  },
  execution: {
    title: "预算执行率",
    cap: "执行率最高按多少计分",
    zeroBudget: "全年预算数和执行数均为 0 时",
    zeroBudgets: {
      open: "不计算，请填报人核对",
      full: "执行率按 100% 计",
    } satisfies Record<ZeroBudget, string>,
    totalCaps: "执行率过低时的总分上限",
    totalCapBelow: "执行率低于",
    totalCapMost: "总分最多",
  },
  explanation: {
    title: "哪些情况要写说明",
    requiredBelowWeight: "得分低于分值",
    requiredExecutionBelow: "执行率过低",
    requiredExecutionBelowValue: "执行率低于",
    requiredForBudgetChange: "全年预算数与年初预算数不同",
    requiredPastLimit: "实际超出上限，不论得分",
    requiredOffEqual: "与“=”目标不同，不论得分",
    longest: "限制各行说明的字数",
    longestOfFunds: "限制资金执行情况说明的字数",
    longestClosing: (labels: readonly string[]) => `限制“${labels.join("”“")}”的字数`,
    most: "最多",
  },
  places: {
    title: "小数位数",
    intro: "四舍五入；显示时都写两位小数。",
    score: "得分",
    rate: "执行率",
    option: (places: string) => (places === "0" ? "取整数" : `${places} 位小数`),
  },
  steps: {
    none: "：不设",
    step: (number: number) => `第 ${number} 档`,
    add: "加一档",
    remove: (number: number) => `删去第 ${number} 档`,
  },
  name: "规则名称",
  restore: "恢复默认值",

  effect: {
    title: "对本表的影响",
    text: (before: ResultInShort, after: ResultInShort) =>
      [
        `总分 ${changedTo(before.total ?? "未定", after.total ?? "未定")}`,
        `等级 ${changedTo(before.grade ?? "未定", after.grade ?? "未定")}`,
        `问题 ${changedTo(`${before.findings} 项`, `${after.findings} 项`)}`,
      ].join("，"),
    noForm: "当前工作表没有自评表。",
    mistakes: (count: number) => `有 ${count} 处填得不对，改好才能应用。`,
  },
  apply: "应用",
  discard: "不应用，返回",
  back: "返回",
  unchanged: "与正在采用的规则相同",

  file: {
    title: "导出与导入",
    intro: "导出的文件可以发给同事导入，也可以在批量核对时用。",
    save: "导出为文件",
    copy: "复制为文本",
    saved: (name: string) => `已导出“${name}”。没有看到文件时，请用“复制为文本”。`,
    copied: "已复制，可粘贴到文本文件里保存。",
    copyFailed: "没能自动复制，请手工选取下面的内容：",
    load: "从文件导入…",
    loaded: (name: string) => `已读入“${name}”，看过影响后请点“应用”。`,
    refused: (file: string, count: number) => `“${file}”有 ${count} 处错误，没有导入：`,
    notRead: (file: string) => `没能读取“${file}”，请重新选择。`,
    fileName: (name: string) => `评分规则-${name.replace(/[\\/:*?"<>|\s]+/gu, "-")}.json`,
  },

  /** A mistake of a value, below its field. */
  mistake: mistakeInForm,
} as const;
