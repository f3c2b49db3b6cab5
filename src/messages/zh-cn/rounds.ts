/** The words of 与上次比较. */
import type { EarlierResult, FormRound, NotEarlier } from "../../app/core/batch";
import type { NotJudged } from "../../domain/collection/judged-now";
import type { RoundCounts } from "../../domain/collection/rounds";

type Known = Exclude<keyof RoundCounts, "notJudged">;

const NAMES: Readonly<Record<Known, string>> = {
  repaired: "已改正",
  open: "仍存在",
  accepted: "已核实",
  new: "新出现",
};

const NOT_JUDGED: Readonly<Record<NotJudged, string>> = {
  "form-missing": "这次没有这份表",
  "file-unread": "这次没能读取",
  unfilled: "这次没有填写",
  "row-gone": "这一行已不在表上",
  "check-impossible": "这次没法核对",
};

const IS_NEW = "上次没有这份表";

const WANTED = "请选“保存结果”存下的文件，或命令行 --json 输出的文件。";

function mistakeWords({ why }: NotEarlier): string {
  switch (why.kind) {
    case "mistake":
      return `第 ${why.line} 行不是核对结果${why.place === "" ? "" : `（${why.place} 缺少或不对）`}。${WANTED}`;
    case "empty":
      return `里面没有核对结果。${WANTED}`;
    case "unreadable":
      return "读不出来，可能已被移动或正被占用。请再选一次。";
    case "not-fetched":
      return "比较所需的部分没有加载出来，请检查网络后再选一次。";
  }
}

export const roundWords = {
  title: "与上次比较",
  help: "选择上次保存的结果，看哪些问题已改正、哪些还在",
  reading: "正在读取上次的结果…",
  with: ({ name, forms }: EarlierResult) => `与“${name}”（${forms} 份）比较`,
  later: "核对完就比较。",
  names: NAMES,
  end: "不再比较",
  notEarlier: (given: NotEarlier) => `没有采用“${given.name}”：${mistakeWords(given)}`,
  /** The addition to the four figures; "" for nothing. */
  rest: (notJudged: number, missing: number, added: number): string =>
    [
      notJudged === 0 ? "" : `${notJudged} 项这次没有核对到，不算已改正。`,
      missing === 0 ? "" : `上次有、这次没有的 ${missing} 份，列在清单里。`,
      added === 0 ? "" : `上次没有的 ${added} 份。`,
    ].join(""),
  /** The figures of one form; zeros are left out. */
  form: ({ counts, isNew }: FormRound): string => {
    if (isNew) return IS_NEW;
    const parts = (Object.keys(NAMES) as Known[])
      .filter((kind) => counts[kind] > 0)
      .map((kind) => `${NAMES[kind]} ${counts[kind]}`);
    if (counts.notJudged > 0) parts.push(`没核对到 ${counts.notJudged}`);
    return parts.join(" · ");
  },
  missing: "上次有、这次没有的",
  missingForm: (file: string, findings: number, isUnread: boolean) =>
    `${isUnread ? "文件这次没能读取" : "这次没有这份表"}；上次有 ${findings} 项，在 ${file}`,
  ofWorkbook: "工作簿",
  isNew: IS_NEW,
  partlyNew: "有新出现的",
  gone: "已改正的",
  notJudged: "上次有、这次没法核对的",
  why: (why: NotJudged) => NOT_JUDGED[why],
} as const;
