/** What 插入说明提纲 would write: an outline into each empty explanation cell of a row that lost points. */
import { a1 } from "../cells";
import type { Assessment } from "../scoring/assessment";
import { explanationOutline } from "../scoring/explanation-outline";
import type { Profile } from "../scoring/profile";
import type { Change } from "./change";
import { unclearPlaces } from "./writable-place";

/**
 * The outlines in the order of the form, one a cell. Only cells that hold nothing are written: a
 * 无 is someone's word. Nothing is planned where the layout is unclear.
 */
export function planOutlines(assessment: Assessment, profile: Profile): Change[] {
  const missing = new Set(
    assessment.findings.flatMap(({ code, cell }) =>
      code === "missing-explanation" && cell !== null ? [a1(cell)] : [],
    ),
  );
  const isUnclear = unclearPlaces(assessment);
  const planned = new Set<string>();
  return assessment.indicators.flatMap((each): readonly Change[] => {
    const { explanation, name } = each.row;
    const outline = explanationOutline(each, profile);
    if (explanation === null || outline === null || isUnclear(explanation.at)) return [];
    const { at, cell } = explanation;
    const holdsNothing = cell.formula === undefined && cell.raw.trim() === "";
    if (!holdsNothing || !missing.has(a1(at)) || planned.has(a1(at))) return [];
    planned.add(a1(at));
    return [
      {
        at,
        subject: "explanation-outline",
        label: name.text,
        before: cell,
        after: { kind: "text", value: outline },
        overFormula: false,
      },
    ];
  });
}
