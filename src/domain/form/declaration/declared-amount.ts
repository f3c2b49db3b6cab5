/** Reads 年度资金总额 of a declaration. */
import type { Figure } from "../model/form";
import { figureAt, linesIn, type Area, type Entry, type Grid, type Line } from "../grid/grid";
import { inlineValue } from "../labels/inline-value";
import { keyOf, withoutBrackets } from "../../text/normalize";
import { readNumber } from "../../quantity/numbers/number";

/** An amount with its unit. */
export interface DeclaredAmount {
  /** The number in the printed unit. */
  readonly figure: Figure;
  readonly unit: "万元" | "元";
}

/**
 * Whether a key labels the year's amount (年度资金总额, 项目当年预算, 预算金额), not that of several or other
 * years.
 */
const isAmountLabel = (key: string): boolean =>
  /^(项目)?(年度|当年|本年度|本年)?(项目)?(财政)?(资金|预算)(申请|安排)?(总额|总数|总计|总金额|合计|金额|数|额)$|^(项目)?(年度|当年|本年度|本年)(项目)?(资金|预算)$/u.test(
    withoutBrackets(key).replace(/:$/u, ""),
  );

const namesYear = (key: string): boolean => /年/u.test(withoutBrackets(key));

const unitIn = (text: string): string | null => /(亿元|万元|千元|元)/u.exec(text)?.[1] ?? null;

/** Whether a label gives the unit of all amounts: 项目资金(万元), 单位:万元. */
const namesUnit = ({ key }: Entry): boolean =>
  key.length < 30 && unitIn(key) !== null && /资金|预算|金额|单位/u.test(key) && !/\d/u.test(key);

/** An amount that may be the year's. */
interface Candidate {
  readonly label: string;
  readonly figure: Figure;
  readonly unit: string;
}

/**
 * The amount of a label, in the next cell or after a colon in its own.
 *
 * @param around The unit of all amounts.
 */
function candidateOf(grid: Grid, line: Line, index: number, around: string | null) {
  const label = line.entries[index];
  if (label === undefined) return null;
  const { label: name = "", value: inside = "" } = inlineValue(label.text, 20) ?? {};
  const isInline = inside !== "" && isAmountLabel(keyOf(name));
  if (!isInline && !isAmountLabel(label.key)) return null;
  const value = isInline ? label : line.entries[index + 1];
  if (value === undefined) return null;
  const text = isInline ? inside : value.text;
  const unit = unitIn(text) ?? unitIn(isInline ? name : label.key) ?? around;
  if (unit === null) return null;
  const number = isInline
    ? readNumber({ kind: "text", shown: inside, raw: inside }, unit)
    : figureAt(grid, value.at, unit).number;
  const figure: Figure = { at: value.at, cell: value.cell, text, number };
  return number.kind === "number" && !number.percent ? { label: label.key, figure, unit } : null;
}

/** The unit that the labels give for all amounts; null where they give none or several. */
function unitOf(lines: readonly Line[]): string | null {
  const units = new Set(
    lines.flatMap(({ entries }) => entries.filter(namesUnit).map(({ key }) => unitIn(key))),
  );
  const [unit = null] = units;
  return units.size === 1 ? unit : null;
}

/**
 * Reads the year's amount.
 *
 * @param area The area above the table.
 * @returns Null where there is no amount, no unit, a unit other than 元 and 万元, or several
 * different amounts.
 */
export function declaredAmount(grid: Grid, area: Area): DeclaredAmount | null {
  const lines = linesIn(grid, area);
  const around = unitOf(lines);
  const all = lines.flatMap((line): Candidate[] =>
    line.entries.flatMap((_entry, index) => candidateOf(grid, line, index, around) ?? []),
  );
  const ofYear = all.filter(({ label }) => namesYear(label));
  const [first, ...others] = ofYear.length > 0 ? ofYear : all;
  if (first === undefined || (first.unit !== "万元" && first.unit !== "元")) return null;
  const isSame = ({ figure, unit }: Candidate): boolean =>
    unit === first.unit && figure.text === first.figure.text;
  return others.every(isSame) ? { figure: first.figure, unit: first.unit } : null;
}
