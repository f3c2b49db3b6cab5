/** The values that may be typed into a template's cells, with hints. */
import { inThisRow } from "./template-formulas";
import type { Stretch, TemplateLayout } from "./template-layout";
import type { AmountUnit, TemplateLevel1, TemplateRules } from "./template-options";
import { FUNDS_PARTS, FUNDS_TOTAL_ROW, rowsOfLevel, type TableRows } from "./template-rows";
import type { CellArea, SheetValidation } from "../sheet/planned-sheet";
import {
  actualHint,
  amountHint,
  amountRefusal,
  ANSWERS,
  natureHint,
  NATURES,
  scoreHint,
  scoreRefusal,
  weightHint,
  weightRefusal,
} from "./template-words";

export interface ValidationInput {
  readonly layout: TemplateLayout;
  readonly rows: TableRows;
  readonly levels: readonly TemplateLevel1[];
  readonly rules: TemplateRules;
  readonly amounts: AmountUnit;
}

const rectangle = ([left, right]: Stretch, top: number, bottom: number): CellArea => ({
  from: { row: top, column: left },
  to: { row: bottom, column: right },
});

function ofAmounts({ layout: { funds }, amounts }: ValidationInput): readonly SheetValidation[] {
  const last = FUNDS_TOTAL_ROW + FUNDS_PARTS.length;
  return [funds.initial, funds.budget, funds.executed].map(([column]) => ({
    ...rectangle([column, column], FUNDS_TOTAL_ROW, last),
    rule: { kind: "decimal", least: "0", most: null },
    hint: amountHint(amounts),
    refusal: amountRefusal,
  }));
}

/** The signs of targets in a column of their own; a target in one cell may be any text. */
function ofSigns({ layout: { table }, rows }: ValidationInput): readonly SheetValidation[] {
  if (table.target.kind === "whole") return [];
  const { sign } = table.target;
  const area = rectangle([sign, sign], rows.first, rows.last);
  return [{ ...area, rule: { kind: "list", values: NATURES }, hint: natureHint, refusal: null }];
}

/** One rule for each level 1, as its weights may have a sum of their own. */
function ofWeights({ layout, rows, levels, rules }: ValidationInput): readonly SheetValidation[] {
  let top = rows.first;
  return levels.map((level) => {
    const bottom = top + rowsOfLevel(level) - 1;
    const points = rules.levelWeights[level.label];
    const known = points === undefined ? null : { label: level.label, points };
    const area = rectangle([layout.table.weight, layout.table.weight], top, bottom);
    top = bottom + 1;
    return {
      ...area,
      rule: { kind: "decimal", least: "0", most: rules.fullWeight },
      hint: weightHint(known, rules.fullWeight),
      refusal: weightRefusal(rules.fullWeight),
    };
  });
}

/** The score of a row is at most its weight; while the weight is missing, the full weight. */
function ofScores({ layout: { table }, rows, rules }: ValidationInput): SheetValidation {
  const weight = inThisRow(table.weight);
  return {
    ...rectangle([table.score, table.score], rows.first, rows.last),
    rule: {
      kind: "decimal",
      least: "0",
      most: `=IF(ISNUMBER(${weight}),${weight},${rules.fullWeight})`,
    },
    hint: scoreHint,
    refusal: scoreRefusal,
  };
}

/** The rules do not overlap, as a cell can have only one. */
export function templateValidations(template: ValidationInput): readonly SheetValidation[] {
  const { layout, rows } = template;
  const { actual } = layout.table;
  return [
    ...ofAmounts(template),
    ...ofSigns(template),
    {
      ...rectangle([actual, actual], rows.first, rows.last),
      rule: { kind: "list", values: ANSWERS },
      hint: actualHint,
      refusal: null,
    },
    ...ofWeights(template),
    ofScores(template),
  ];
}
