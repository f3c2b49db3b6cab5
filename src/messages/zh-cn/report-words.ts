/** The words of the check's report for people, as the command line prints it. */
import type { Severity } from "../../domain/findings/finding";
import { COLLECTION_COMMAND_WORDS } from "./collection-command-words";
import { severityWords } from "./severity-words";

const severityCounts = ({ error, warning, notice }: Readonly<Record<Severity, number>>): string =>
  `${severityWords.error} ${error} 项，${severityWords.warning} ${warning} 项，${severityWords.notice} ${notice} 项`;

/** The figures of the closing line. */
interface Closing {
  readonly forms: number;
  /** The findings that are not accepted. */
  readonly findings: Readonly<Record<Severity, number>>;
  readonly accepted: number;
  readonly refused: number;
  readonly unread: number;
}

interface ProgressFigures {
  readonly files: number;
  /** null while unknown, as are the seconds left. */
  readonly total: number | null;
  readonly forms: number;
  readonly seconds: number | null;
  readonly file: string;
}

const durationWords = (seconds: number): string =>
  seconds < 120 ? `${seconds} 秒` : `${Math.ceil(seconds / 60)} 分钟`;

export const REPORT_WORDS = {
  year: (year: string) => `（${year}年度）`,
  field: (label: string, value: string) => `${label}：${value}`,
  head: {
    project: "项目名称",
    department: "主管部门",
    unit: "实施单位",
    profile: "评分规则",
  },
  funds: {
    label: "项目资金",
    initial: "年初预算数",
    budget: "全年预算数",
    executed: "全年执行数",
    weight: "分值",
    rate: "执行率%",
    rateComputed: "核算",
    score: "得分",
    scoreComputed: "核算",
  },
  indicators: {
    row: "行",
    level: "二级指标",
    name: "三级指标",
    target: "年度指标值",
    actual: "实际完成值",
    weight: "分值",
    score: "得分",
    computed: "核算",
  },
  total: "总分",
  grade: "评分等级",
  none: "—",
  severity: severityWords,
  wholeForm: "整表",
  noFindings: "未发现问题。",
  noFindingsInPart: "核对过的没有问题。",
  /** The line below the rules in use: why other rules may fit the form, and how to check by them. */
  suggestion: (why: string, name: string | null) =>
    name === null ? why : `${why}可用 --profile ${name} 核对。`,
  unchecked: (what: string, why: string) => `[没有核对] ${what}：${why}`,
  notChecked: (file: string, sentence: string) => `${file}：未能核对。${sentence}`,
  partlyChecked: (file: string, sentence: string) => `${file}：未能全部核对。${sentence}`,
  otherForm: (file: string, sheet: string, sentence: string) =>
    `${file}，工作表“${sheet}”：${sentence}`,
  accepted: "已核实",
  acceptedBecause: (reason: string, on: string) => `（已核实：${reason}，${on}）`,
  closing: ({ forms, findings, refused, unread, accepted }: Closing) =>
    `共核对 ${forms} 张表：${severityCounts(findings)}` +
    (accepted === 0 ? "" : `；已核实 ${accepted} 项，不计在内`) +
    (refused === 0 ? "" : `；${refused} 个文件未能核对`) +
    (unread === 0 ? "。" : `；${unread} 张工作表未能全部读取。`),
  unknownOption: (option: string) => `不认识的选项：${option}`,
  noValue: (option: string) =>
    COLLECTION_COMMAND_WORDS.valueOf(option) ??
    (option === "--profile"
      ? `${option} 后面请写评分规则的名称或文件。`
      : option === "--report"
        ? `${option} 后面请写要保存的核对报告（.xlsx）。`
        : option === "--files-from"
          ? `${option} 后面请写列有文件名的文件，或写 - 由标准输入读取。`
          : `${option} 后面请写已核实事项的文件（.json）。`),
  reportWithMap: "--report 不能与 --map 同用：--map 不核对，没有可以报告的结果。",
  reportOverChecked: (file: string) => `核对报告不能存到被核对的文件：${file}。请另取一个文件名。`,
  nothingToReport: (file: string) => `没有核对到自评表，未生成核对报告：${file}`,
  reportSaved: (file: string) => `已保存核对报告：${file}`,
  noAcceptedFile: (file: string) => `没有已核实事项的文件 ${file}，或无法读取。`,
  acceptedMistakes: (file: string, lines: readonly string[]) =>
    [
      `已核实事项的文件 ${file} 有 ${lines.length} 处错误：`,
      ...lines.map((line) => `  ${line}`),
    ].join("\n"),
  unknownProfile: (given: string, names: readonly string[]) =>
    `没有名为“${given}”的评分规则，也没有这个文件。可用的评分规则：${names.join("、")}。`,
  profileMistakes: (file: string, lines: readonly string[]) =>
    [`评分规则文件 ${file} 有 ${lines.length} 处错误：`, ...lines.map((line) => `  ${line}`)].join(
      "\n",
    ),
  noFiles: "请给出要核对的 .xlsx 文件。",
  noFilesFound: "没有找到要核对的文件。",
  noList: (file: string) => `找不到文件清单：${file}`,
  interrupted: "已中断，其余文件没有核对。",
  progress: ({ files, total, forms, seconds, file }: ProgressFigures) =>
    `已核对 ${files}${total === null ? "" : `/${total}`} 个文件、${forms} 张表` +
    (seconds === null ? "" : `，约剩 ${durationWords(seconds)}`) +
    `：${file}`,
  cannotWrite: "结果无法写出，请检查磁盘空间或输出位置。",
  usage: (program: string) => `用法：${program} [--json] [--map] [--profile 规则] [--accepted 文件]
      [--report 报告.xlsx] [--summary 汇总.xlsx] [--returns 文件夹 [--due 日期]]
      [--since 上次结果.ndjson] [--across] [--sample 份数 --seed 种子 [--by unit|risk]]
      [--force] [--progress] 文件、文件夹或通配符 …
      ${program} [选项] --files-from 清单

核对 .xlsx 工作簿中各可见工作表上的项目支出绩效自评表：逐行重算得分、执行率、总分和等级，
与填报数比对，并指出须处理的问题及其单元格。只读取文件，不作任何改动。

文件夹连同其中的文件夹一起核对；通配符可用 *、? 和 **（任意层文件夹）。编辑中留下的锁文件（~$…）
和系统文件略过不提；其他不是 .xlsx 的文件各说明一次，不影响其余文件。文件多时各核同时核对。

选项：
  --json           每张表输出一行 JSON，供程序使用
  --map            不核对，只列出每个有内容的单元格读作什么：地址、角色、内容，以制表符分隔；
                   加 --json 时每张表一行 JSON。unclaimed 是表内没有读取的单元格
  --profile 规则   评分规则的名称，或规则文件（.json）；不写则用国标 2020。名称有：
                   国标 2020、含成本指标 2021、上海、广西、天津/河北、四川、湖北、浙江
  --accepted 文件  已核实的事项（.json），不计入退出状态；格式见 README
  --report 报告    另存一份核对报告（.xlsx），A4 打印：每张表一页，有多张表时前面有汇总；
                   不覆盖已有的文件，要覆盖加 --force；被核对的文件始终不会覆盖
${COLLECTION_COMMAND_WORDS.usage}
  --files-from 清单  由文件读取要核对的文件名，一行一个，或以 NUL 分隔（find -print0）；
                   写 - 由标准输入读取，与直接写 - 相同
  --progress       在标准错误显示进度；标准错误是终端时总是显示
  -h, --help       显示本说明

退出状态：0 没有问题，或只有提示；1 有必须处理或建议核对的；2 有文件未能核对，
或报告未能保存；130 被 Ctrl+C 中断`,
} as const;
