import type { LayoutUnclear } from "../../../domain/findings/layout-findings";
import { awaitsCalculation } from "../../../domain/form/model/formula-text";

/** The meaning of a formula's error and its remedy, by the error as Excel shows it. */
const REMEDIES: ReadonlyMap<string, string> = new Map([
  ["#REF!", "公式引用的单元格已被删除，请改正公式，或直接填写结果"],
  ["#NAME?", "公式里的函数名或名称写错了，请改正公式"],
  ["#VALUE!", "公式把文字当成了数字，请把它引用的格改成数字"],
  ["#N/A", "公式没有查到数据，请改正公式，或直接填写结果"],
  ["#NUM!", "公式算不出有效的数字，请改正公式"],
  ["#NULL!", "公式里的两个区域没有重合的格，请改正公式"],
]);

type Division = Pick<LayoutUnclear, "formula" | "withoutBudget">;

/** Characters; a longer formula is not quoted in a sentence. */
const LONGEST_FORMULA = 40;

function wrapped(formula: string | undefined): string {
  const inner = formula?.replace(/^=/, "") ?? "";
  return inner === "" || inner.length > LONGEST_FORMULA
    ? "=IFERROR(原公式,0)"
    : `=IFERROR(${inner},0)`;
}

const divisionRemedy = ({ formula, withoutBudget }: Division): string =>
  withoutBudget === true
    ? `这部分没有预算，公式除以了 0。这里应显示 0.00 或“-”，请把公式改为 ${wrapped(formula)}`
    : "公式的除数为空或为 0，请补填除数，或直接填写结果";

/** The remedy for the error that a cell shows, or for a formula that it shows in place of a result. */
export function errorRemedy(shown: string, division: Division = {}): string {
  const error = shown.includes("#REF!") ? "#REF!" : shown.trim().toUpperCase();
  if (awaitsCalculation(error))
    return "公式还没有计算，请用 Excel 打开，按 F9 计算后保存，再来核对";
  if (error === "#DIV/0!") return divisionRemedy(division);
  return REMEDIES.get(error) ?? "公式没有算出结果，请改正公式，或直接填写结果";
}
