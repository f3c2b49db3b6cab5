/** A remark in brackets behind a quantity: 12个（100%）, 95.6%（问卷120份）. */

const BRACKETED = /^(.+)\(([^()]*)\)$/u;
/** A remark that takes something back, or gives a spread or another figure for the same. */
const CONTRADICTS =
  /[未不没仅但应拟扣差欠约±~～—–]|实际|调整|更正|其余|目标|计划|预计|上年|去年|工作日/u;

/** What stands before a remark, and the remark; null where a text ends in none that may be left off. */
export function splitRemark(text: string): { rest: string; remark: string } | null {
  if (!text.endsWith(")")) return null;
  const match = BRACKETED.exec(text);
  const [, rest = "", remark = ""] = match ?? [];
  if (match === null || CONTRADICTS.test(remark)) return null;
  return { rest, remark };
}
