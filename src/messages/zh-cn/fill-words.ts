/** The words of the fill command. */
import type { Severity } from "../../domain/findings/finding";
import { severityWords } from "./severity-words";

/** The figures of the closing line. */
interface FillClosing {
  readonly files: number;
  readonly filled: number;
  readonly cells: number;
  readonly left: number;
  readonly flags: number;
  readonly refused: number;
  readonly findings: Readonly<Record<Severity, number>>;
}

const PLANNED = { true: "将写入", false: "已写入" } as const;

export const FILL_WORDS = {
  noOut: "请用 --out 给出存放副本的文件夹。",
  noFiles: "请给出要填的 .xlsx 或 .xlsm 文件。",
  noFilesFound: "没有找到要填的文件。",
  unknownOption: (option: string) => `不认识的选项：${option}`,
  noValue: (option: string) => `${option} 后面缺少内容。`,
  sameFolder: (folder: string, file: string) =>
    `副本不能存到原文件所在的文件夹：${file} 就在 ${folder} 里。请用 --out 另给一个文件夹。`,
  sameName: (name: string) => `有两个文件同名，副本会互相覆盖：${name}。请分开填。`,
  columns: { cell: "单元格", row: "项目", before: "原值", after: "新值", why: "未写的原因" },
  empty: "（空）",
  head: (file: string, sheet: string) => `${file} · ${sheet}`,
  written: (cells: number, dryRun: boolean) => `${PLANNED[`${dryRun}`]} ${cells} 格：`,
  nothing: "没有要写的。",
  recalculated: (cell: string, before: string, after: string) =>
    `公式 ${cell} 的结果随之改变：${before} → ${after}`,
  left: (cells: number) => `列出而不写 ${cells} 格，须由人决定：`,
  why: {
    locked: "工作表受保护，单元格锁定",
    formula: "单元格是公式",
    explained: "填报人评得较低，已说明原因",
    unread: "得分格里是错误值或读不出数的文字",
    "open-weights": "各项分值合计还不对，先改分值",
  },
  flagged: (rows: number, dryRun: boolean) =>
    `${dryRun ? "将标记" : "已标记"} ${rows} 行：扣了分而没有偏差原因。`,
  notFlagged: "没有标记：工作表受保护，不能设置格式，或文件没有样式。",
  saved: (file: string) => `已保存：${file}`,
  same: (file: string) => `已保存（与原文件相同）：${file}`,
  notFilled: (file: string, sentence: string) => `${file}：没有填。${sentence}`,
  partly: (file: string, sentence: string) => `${file}：有内容没有核对。${sentence}`,
  formulas: "含公式的工作簿，打开时由 Excel 或 WPS 重新计算。",
  cannotWrite: "结果无法写出，请检查磁盘空间或输出位置。",
  closing: (
    { files, filled, cells, left, flags, refused, findings }: FillClosing,
    dryRun: boolean,
  ) =>
    `共 ${files} 个文件，${dryRun ? "可填" : "已填"} ${filled} 个：${PLANNED[`${dryRun}`]} ${cells} 格，标记 ${flags} 行` +
    (left === 0 ? "" : `，列出而不写 ${left} 格`) +
    (refused === 0 ? "" : `；${refused} 个文件没有填或没有全部核对`) +
    `。${dryRun ? "填后" : "填好的表里"}还有：${severityWords.error} ${findings.error} 项，` +
    `${severityWords.warning} ${findings.warning} 项，${severityWords.notice} ${findings.notice} 项。`,
  usage: (
    program: string,
  ) => `用法：${program} --out 文件夹 [--dry-run] [--profile 规则] [--accepted 文件]
      [--force] [--no-flags] [--json] 文件或文件夹 …

按评分规则把得分、执行率、总分和等级填进副本，并标记扣了分而没有偏差原因的行。写的就是任务窗格里
“写回”默认打勾的那些；填报人评得较低并说明了原因的、公式、锁定的单元格只列出，不写。副本用原来的
文件名存到另一个文件夹，原文件不动；没有改的部分（样式、图片、图表、批注、宏等）逐字节相同。

选项：
  --out 文件夹     存放副本的文件夹，没有就新建；不能是原文件所在的文件夹
  --dry-run        只列出要写的，不保存；也可写作 --plan
  --profile 规则   评分规则的名称，或规则文件（.json）；不写则用国标 2020
  --accepted 文件  已核实的事项（.json）；格式见 README
  --force          覆盖已有的副本
  --no-flags       不标记
  --json           每个文件输出一行 JSON，供程序使用
  -h, --help       显示本说明

退出状态：0 填好的表里没有问题，或只有提示；1 还有必须处理或建议核对的；2 有文件没有填、没有全部
核对，或没有保存`,
} as const;
