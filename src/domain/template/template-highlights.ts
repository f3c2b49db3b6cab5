/** The conditional formats of a template: missing explanations, weights with a wrong sum. */
import { columnLetters } from "../cells";
import { inThisRow } from "./template-formulas";
import type { TemplateLayout } from "./template-layout";
import type { TemplateRules } from "./template-options";
import { FUNDS_TOTAL_ROW, type TableRows } from "./template-rows";
import type { SheetHighlight } from "../sheet/planned-sheet";

const LOOK = { fill: "#FCE4D6", color: "#9C3A00" } as const;

/** Longer formulas of a conditional format are refused by Excel on the desktop. */
const LONGEST = 255;

/**
 * True for a row below its weight whose explanation is empty or a placeholder. The empty text is
 * searched as "
 * "; of a very long list of placeholders those that fit are kept.
 */
function unexplained({ table }: TemplateLayout, placeholders: readonly string[]): string {
  const [weight, score] = [inThisRow(table.weight), inThisRow(table.score)];
  const typed = `"|"&TRIM(${inThisRow(table.explanation)})&"|"`;
  const formula = (words: readonly string[]): string =>
    `=AND(ISNUMBER(${weight}),ISNUMBER(${score}),${score}<${weight},` +
    `ISNUMBER(FIND(${typed},"${["", "", ...words, ""].join("|").replaceAll('"', '""')}")))`;
  let fitting = ["0", "/", "-", "—", ...placeholders];
  while (fitting.length > 0 && formula(fitting).length > LONGEST) fitting = fitting.slice(0, -1);
  return formula(fitting);
}

/** The sum of the weights, coloured when an indicator has a weight and the sum is not the full one. */
function wrongSum({ table, funds }: TemplateLayout, rows: TableRows, full: string): string {
  const sum = `$${columnLetters(table.weight)}$${rows.total}`;
  const ofFunds = `$${columnLetters(funds.weight)}$${FUNDS_TOTAL_ROW}`;
  return `=AND(ISNUMBER(${sum}),${sum}<>${full},${sum}<>N(${ofFunds}))`;
}

/** The conditional formats of a template. */
export function templateHighlights(
  layout: TemplateLayout,
  rows: TableRows,
  rules: TemplateRules,
): readonly SheetHighlight[] {
  const { table } = layout;
  const sum = { row: rows.total, column: table.weight };
  const explanations =
    rules.emptyExplanations === null
      ? []
      : [
          {
            from: { row: rows.first, column: table.explanation },
            to: { row: rows.last, column: table.explanation },
            formula: unexplained(layout, rules.emptyExplanations),
            ...LOOK,
          },
        ];
  return [
    ...explanations,
    { from: sum, to: sum, formula: wrongSum(layout, rows, rules.fullWeight), ...LOOK },
  ];
}
