/** The words of the command line for many forms: 自评汇总, 退回清单, rounds, samples. */
import type { RoundCounts } from "../../domain/collection/rounds";
import type { SampleRequest } from "../../domain/collection/sample";
import { roundsSentence } from "./collection-sheet-words";

interface Place {
  readonly file: string;
  readonly sheet: string;
}

const MISTAKES = {
  "summary-not-xlsx": "--summary 后面的文件名应以 .xlsx 结尾。",
  "with-map": "--summary、--returns、--since、--across、--sample 不能与 --map 同用：--map 不核对。",
  "due-alone": "--due 只与 --returns 同用。",
  "due-no-day": "--due 后面请写日期，如 2026-03-15。",
  "sample-no-number": "--sample 后面请写抽几份，如 --sample 20。",
  "sample-no-seed": "--sample 还要写 --seed：任意一个词或数，凭它可以抽出同样的名单。",
  "seed-alone": "--seed、--by 只与 --sample 同用。",
  "by-unknown": "--by 后面请写 unit（按单位）或 risk（按风险）。",
} as const;

const VALUES: Readonly<Record<string, string>> = {
  "--summary": "要保存的自评汇总（.xlsx）",
  "--returns": "存放退回清单的文件夹，或一个 .xlsx 文件",
  "--due": "修改期限，如 2026-03-15",
  "--since": "上次核对的结果（--json 的输出）",
  "--sample": "抽几份",
  "--seed": "种子：任意一个词或数",
  "--by": "unit（按单位）或 risk（按风险）",
};

/** The most forms that the line of a notice names. */
const MOST_NAMED = 5;

const placeText = ({ file, sheet }: Place): string => `${file}“${sheet}”`;

function placesText(places: readonly Place[]): string {
  const named = places.slice(0, MOST_NAMED).map(placeText).join("、");
  const more = places.length - MOST_NAMED;
  return more > 0 ? `${named} 等 ${places.length} 份` : named;
}

export const COLLECTION_COMMAND_WORDS = {
  mistake: (code: keyof typeof MISTAKES) => MISTAKES[code],
  /** The placeholder for an option's value in the usage; null for an option that is not one of these. */
  valueOf: (option: string): string | null => {
    const value = VALUES[option];
    return value === undefined ? null : `${option} 后面请写${value}。`;
  },
  noEarlier: (file: string) => `没有上次的结果 ${file}，或无法读取。`,
  emptyEarlier: (file: string) =>
    `${file} 里没有核对结果。--since 要的是上次 --json 的输出，每张表一行。`,
  earlierMistake: (file: string, line: number, place: string) =>
    `${file} 第 ${line} 行不是核对结果${place === "" ? "" : `（${place} 缺少或不对）`}。--since 要的是上次 --json 的输出，每张表一行。`,
  overChecked: (file: string) => `不能存到被核对的文件：${file}。请另取一个文件名。`,
  nothingToSummarize: (file: string) => `没有核对到自评表，未生成自评汇总：${file}`,
  nothingToReturn: (target: string) => `没有核对到自评表，未生成退回清单：${target}`,
  summarySaved: (file: string) => `已保存自评汇总：${file}`,
  returnsSaved: (target: string, units: number) =>
    `已保存退回清单：${target}（${units} 个单位，另有总表）`,
  across: (kind: string, sentence: string, places: readonly Place[]) =>
    `[跨表提示·${kind}] ${sentence}（${placesText(places)}）`,
  acrossCount: (count: number) => `跨表提示 ${count} 条，加 --across 逐条列出。`,
  rounds: (counts: RoundCounts, missing: number, added: number) =>
    roundsSentence(counts, missing, added),
  sample: ({ count, seed }: SampleRequest, forms: number) =>
    `抽查：从 ${forms} 份中抽 ${Math.min(count, forms)} 份，种子“${seed}”：`,
  sampled: (number: number, place: Place, hash: string) =>
    `  ${number}. ${placeText(place)}　${hash.slice(0, 16)}`,
  usage: `  --summary 汇总   另存自评汇总（.xlsx）：每张表一行，问题清单，统计图表，跨表提示
  --returns 位置   另存退回清单：写文件夹则每个单位一个文件，另有总表；写 .xlsx 则都在一个文件里。
                   单位名里不能作文件名的字符换成 _。--due 2026-03-15 写明修改期限
  --since 结果     与上次 --json 的输出（存成的文件）对比：已改、仍未改、已核实、新增。
                   按单位、项目、年度、指标、问题种类对应，文件、工作表、行换了也对得上；
                   这次没有报送、没能读取、没法核对的，不算已改
  --across         列出跨表提示：同一项目报了多份、单位写法不一、说明雷同、全部满分、
                   执行率低于 80% 而满分、完成值全等于目标值、目标值改成了完成值
  --sample 份数    抽查名单；--seed 种子（任意一个词或数）必写，--by unit 按单位轮流，
                   --by risk 按风险分层。抽法：每张表的“种子|实施单位|项目名称|年度”
                   （照 --json 的原文，没有的留空，UTF-8）求 SHA-256，十六进制从小到大排，
                   相同的按文件、工作表排，取前若干份。按单位：先取各单位最小的，再取各单位
                   第二的，依次类推。按风险：有必须处理的为高，有建议核对的或没有核对的为中，
                   其余为低；名额依次给高五成、中三成、低二成（进一取整），不足的由高到低补`,
} as const;
