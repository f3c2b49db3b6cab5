/**
 * Texts that a backtracking reader may need very long for: one piece repeated, with an end that does
 * not fit.
 */

/** Words, digits, blanks and brackets that the readers of the domain look for. */
const PIECES = [
  ...'9 0 . , % = ≥ ( ) （ [ " * / - ~ ± 、 。 ； : ： 第 每 十 一 元 万 年 月 日 O l x ① □ ☑ 均 已'.split(
    " ",
  ),
  ..."均已 已经 完成 达成 指标 年度 全年 预算 资金 金额 未达成 部分 提升 不 有效 及时 事故 投诉 其中 百分之".split(
    " ",
  ),
  ..."原因： 措施； 目标值 （目标值 ，实际完成 2024年 12月 6月底前 1次、 9. 1,234 1~ 表( 自评 绩效 总分 评分 第1页 共1页 打印".split(
    " ",
  ),
  " ",
  "\n",
  "\u3000",
  "\u00a0",
  "\u200e",
  "1 ",
  "1\n",
  "123 ",
  "a ",
  "：\n",
] as const;

const ENDS = ["", "x", "完", "1", ")", "\n"] as const;
const BEGINNINGS = ["", "≥", "1", "年度", "绩效", "("] as const;

/** Every piece repeated up to a length, with the ends and beginnings in turn. */
export const hostileTexts = (length: number): readonly string[] =>
  PIECES.map((piece, index) => {
    const beginning = BEGINNINGS[index % BEGINNINGS.length] ?? "";
    const end = ENDS[Math.floor(index / 2) % ENDS.length] ?? "";
    const room = length - beginning.length - end.length;
    return beginning + piece.repeat(Math.ceil(room / piece.length)).slice(0, room) + end;
  });
