/** The entries that a person types into the template made of a form, to get the form's content. */
import type { Position } from "../../src/domain/cells";
import type { Form, Place } from "../../src/domain/form/model/form";
import { LAYOUTS, type LayoutName } from "../../src/domain/template/template-layout";
import { FUNDS_TOTAL_ROW, tableRows } from "../../src/domain/template/template-rows";

export interface TypedCell {
  readonly at: Position;
  readonly kind: "text" | "number";
  readonly value: string;
}

const plain = (place: Place | null): string => (place?.text ?? "").replaceAll(",", "");

/** A figure to type; nothing for a dash. */
const figure = (at: Position, place: Place | null): readonly TypedCell[] =>
  /^\d+(\.\d+)?$/.test(plain(place)) ? [{ at, kind: "number", value: plain(place) }] : [];

const words = (at: Position, place: Place | null): readonly TypedCell[] =>
  place === null || place.text === "" ? [] : [{ at, kind: "text", value: place.text }];

/** Whether the total's amounts result from the parts, by the template's own formulas. */
export const addsUpParts = ({ funds }: Form): boolean =>
  funds.slice(1).some(({ budget }) => /\d/.test(plain(budget)));

function funds(form: Form, layout: LayoutName): readonly TypedCell[] {
  const { initial, budget, executed } = LAYOUTS[layout].funds;
  return form.funds.flatMap((line, index) => {
    if (index === 0 && addsUpParts(form)) return [];
    const row = FUNDS_TOTAL_ROW + index;
    return [
      ...figure({ row, column: initial[0] }, line.initial),
      ...figure({ row, column: budget[0] }, line.budget),
      ...figure({ row, column: executed[0] }, line.executed),
    ];
  });
}

/** Amounts, actuals, scores and explanations, at the positions of a layout. */
export function typedFigures(form: Form, layout: LayoutName): readonly TypedCell[] {
  const { table } = LAYOUTS[layout];
  const { first } = tableRows(LAYOUTS[layout], []);
  const rows = form.indicators.filter(({ placeholder }) => !placeholder);
  return [
    ...funds(form, layout),
    ...rows.flatMap(({ actual, score, explanation }, index) => {
      const row = first + index;
      return [
        ...words({ row, column: table.actual }, actual),
        ...figure({ row, column: table.score }, score),
        ...words({ row, column: table.explanation }, explanation),
      ];
    }),
  ];
}
