/** What an error of a formula means and what to do about it, by the error as Excel shows it. */
const REMEDIES: ReadonlyMap<string, string> = new Map([
  ["#DIV/0!", "公式的除数为空或为 0，请补填除数（如预算数）；没有金额的，可把公式换成 0.00 或“-”"],
  ["#REF!", "公式引用的单元格已被删除，请改写公式，或直接填写结果"],
  ["#NAME?", "公式中的函数名或名称写错了，请改正公式"],
  ["#VALUE!", "公式用文字做了计算，请把引用的格改为数字"],
  ["#N/A", "公式没有查到数据，请改正公式，或直接填写结果"],
  ["#NUM!", "公式的结果不是有效的数字，请改正公式"],
  ["#NULL!", "公式引用的区域没有交集，请改正公式"],
]);

export const errorRemedy = (error: string): string =>
  REMEDIES.get(error.trim().toUpperCase()) ?? "公式没有算出结果，请改正公式，或直接填写结果";
