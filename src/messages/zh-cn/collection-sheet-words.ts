/** The words of 自评汇总 and 退回清单 as they are written to sheets: in Chinese whatever the language of the pane. */
import type { NotJudged } from "../../domain/collection/judged-now";
import type { RateBand } from "../../domain/collection/rate-bands";
import type { RoundCounts } from "../../domain/collection/rounds";
import type { SampleRequest } from "../../domain/collection/sample";
import type { CollectionWords } from "../../domain/collection/sheets/collection-words";
import type { ScoreBand } from "../../domain/collection/statistics";
import { acrossKind, acrossSentence } from "./across";
import { severityWords } from "./severity-words";

const EXECUTION = "预算执行率";

/** A band holds its lower edge. */
const SCORE_BAND: Readonly<Record<ScoreBand, string>> = {
  "<60": "60 分以下",
  "60–80": "60 至 80 分（不含 80）",
  "80–90": "80 至 90 分（不含 90）",
  "90–95": "90 至 95 分（不含 95）",
  "95–100": "95 至 100 分（不含 100）",
  "≥100": "100 分",
};

const RATE_BAND: Readonly<Record<RateBand, string>> = {
  "<30": "30% 以下",
  "30–60": "30% 至 60%（不含 60%）",
  "60–80": "60% 至 80%（不含 80%）",
  "80–100": "80% 至 100%（不含 100%）",
  "≥100": "100% 及以上",
};

const NOT_JUDGED: Readonly<Record<NotJudged, string>> = {
  "form-missing": "未再报送",
  "file-unread": "这次没能读取",
  unfilled: "这次没有填写",
  "row-gone": "这一行已不在表上",
  "check-impossible": "这次没法核对",
};

/** "未再报送 2 份，新报送 3 份". */
export const roundsSentence = (counts: RoundCounts, missing: number, added: number): string =>
  [
    `与上次相比：已改 ${counts.repaired} 项，仍未改 ${counts.open} 项，已核实 ${counts.accepted} 项，新增 ${counts.new} 项`,
    counts.notJudged === 0 ? "" : `；${counts.notJudged} 项这次没有核对到，不算已改`,
    missing === 0 ? "" : `；${missing} 份未再报送`,
    added === 0 ? "" : `；新报送 ${added} 份`,
    "。",
  ].join("");

const BY = { unit: "按单位轮流", risk: "按风险分层" } as const;

const sampleSentence = ({ count, seed, by }: SampleRequest, forms: number): string =>
  `从 ${forms} 份中抽 ${count} 份，${by === null ? "机会均等" : BY[by]}，种子“${seed}”。抽样值是“种子|单位|项目|年度”（UTF-8）的 SHA-256，从小到大取；谁来抽都一样。`;

export const collectionSheetWords: CollectionWords = {
  names: {
    summary: "自评汇总",
    findings: "问题清单",
    statistics: "统计图表",
    across: "跨表提示",
    rounds: "与上次对比",
    roundFindings: "对比明细",
    sample: "抽查名单",
    unread: "没有核对的",
  },
  titles: {
    summary: "项目支出绩效自评汇总",
    findings: "问题清单",
    statistics: "统计图表",
    across: "跨表提示（供复核参考）",
    rounds: "与上次核对的对比",
    roundFindings: "与上次核对的对比：逐项",
    sample: "抽查名单",
    unread: "没有核对，或没有全部核对的",
  },
  columns: {
    number: "序号",
    unit: "实施单位",
    department: "主管部门",
    project: "项目名称",
    year: "年度",
    amountUnit: "单位",
    initial: "年初预算数",
    budget: "全年预算数",
    executed: "全年执行数",
    rate: "执行率%",
    reportedTotal: "表上总分",
    computedTotal: "计算总分",
    reportedGrade: "表上等级",
    computedGrade: "计算等级",
    error: severityWords.error,
    warning: severityWords.warning,
    notice: severityWords.notice,
    accepted: "已核实",
    missingExplanations: "缺少说明",
    repaired: "已改",
    open: "仍未改",
    new: "新增",
    notJudged: "没有核对到",
    file: "文件",
    fileBefore: "上次的文件",
    fileNow: "这次的文件",
    sheet: "工作表",
    row: "指标",
    severity: "类别",
    cell: "单元格",
    sentence: "事项",
    acceptedWhy: "已核实的理由",
    state: "情况",
    kind: "种类",
    forms: "自评表",
    risk: "风险",
    hash: "抽样值（前 16 位）",
    due: "修改期限",
    done: "修改情况",
  },
  figures: {
    forms: "自评表（份）",
    averageReported: "表上总分平均",
    averageComputed: "计算总分平均",
    averageRate: "执行率平均（%）",
    initial: "年初预算数合计（万元）",
    budget: "全年预算数合计（万元）",
    executed: "全年执行数合计（万元）",
    rate: "合计执行率（%）",
    withoutUnit: "没有计入合计的（没有金额，或没有写金额单位）",
    withErrors: "有“必须处理”的（份）",
    error: `${severityWords.error}（项）`,
    warning: `${severityWords.warning}（项）`,
    notice: `${severityWords.notice}（项）`,
    missing: "未再报送（份）",
    added: "新报送（份）",
    share: "占比%",
    count: "份数",
    losing: "扣分份数",
    lost: "共扣分",
    place: "名次",
    average: "平均总分",
    lowest: "最低总分",
  },
  sections: {
    overall: "一、总体情况",
    scores: "二、得分分布",
    grades: "三、等级分布",
    rates: "四、预算执行率分布",
    losing: "五、扣分最多的指标",
    departments: "六、主管部门平均总分排名",
  },
  severity: severityWords,
  risk: { high: "高", medium: "中", low: "低" },
  execution: EXECUTION,
  levels: [EXECUTION, "成本指标", "产出指标", "效益指标", "满意度指标"],
  otherLevels: "其他指标",
  lostIn: (level1) => `${level1.replace(/指标$/u, "")}扣分`,
  total: "合计",
  average: "平均",
  none: "—",
  wholeForm: "整张表",
  scoreBand: (band) => SCORE_BAND[band],
  rateBand: (band) => RATE_BAND[band],
  withoutAny: "没有",
  made: (on, profiles) =>
    `核对日期：${on}；评分规则：${profiles.join("、")}。总分、等级、扣分以计算的为准，算不出的用表上的。合计金额一律折成万元。`,
  accepted: (reason, on) => `${reason}（${on}）`,
  state: (state) => {
    switch (state.kind) {
      case "repaired":
        return "已改";
      case "open":
        return "仍未改";
      case "accepted":
        return "已核实";
      case "new":
        return "新增";
      case "not-judged":
        return NOT_JUDGED[state.why];
    }
  },
  roundForm: { both: "两次都有", missing: "未再报送", unread: "这次没能读取", added: "新报送" },
  rounds: roundsSentence,
  sample: sampleSentence,
  across: acrossSentence,
  acrossKind,
  moreForms: (count) => `……另有 ${count} 份`,
  footer: "第 &P 页，共 &N 页",
  returns: {
    title: (unit) => `退回修改清单：${unit}`,
    indexTitle: "退回修改清单总表",
    name: "退回清单",
    indexName: "总表",
    due: (day) =>
      day === null ? "修改期限：请尽快修改后重新报送。" : `修改期限：${day} 前修改后重新报送。`,
    what: (forms, errors, warnings) =>
      errors + warnings === 0
        ? `共核对自评表 ${forms} 份，没有需要修改的。`
        : `共核对自评表 ${forms} 份：${severityWords.error} ${errors} 项，${severityWords.warning} ${warnings} 项。`,
    nothing: "无需修改",
    missing: (findings) =>
      `上次报送过这张表，这次没有报送，或没能读取，请补报${findings === 0 ? "" : `（上次有 ${findings} 项问题，还不知道是否已改）`}。`,
    unread: (place) => `（没有核对）${place}`,
    soon: "请尽快",
    follows: (sentence, number) => `${sentence}（由第 ${number} 项引起，改好后随之消失）`,
    noUnit: "未填单位",
    made: (on) => `核对日期：${on}`,
    fileColumn: "清单",
    signatures: ["填报人：", "审核人：", "日期："],
  },
};
