/** The keys by which judgements are kept while their sheet is read again. */
import { a1 } from "../../domain/cells";
import type { JudgeableRow } from "../../domain/changes/judgeable-rows";
import type { Indicator } from "../../domain/form/model/form";
import { occurrences, knownForm, type KnownForm } from "./choice-keys";
import type { CheckedForm } from "../core/state";

/** The texts of a row, all but its explanation: a judgement is about what the row says. */
function textsOf({ level1, level2, name, target, actual, weight, score }: Indicator): string {
  const texts = [level1, level2, name, target, actual, weight, score].map((place) =>
    place === null ? null : [place.cell.raw, place.cell.formula ?? "", place.text],
  );
  return JSON.stringify(texts);
}

/**
 * The keys of a form's judged rows: a row's texts and not its address, as rows may be inserted above
 * it. Only rows of a form with the same texts have their address in the key; when such a row moves,
 * its judgement is lost.
 */
export function judgementKeys(
  sheetId: string,
  { key, form }: KnownForm,
  rows: readonly JudgeableRow[],
): ReadonlyMap<JudgeableRow, string> {
  const counts = occurrences(form.indicators.map(textsOf));
  const project = form.project?.text ?? "";
  return new Map(
    rows.map((each) => {
      const texts = textsOf(each.row);
      const isUnique = counts.get(texts) === 1;
      return [each, [sheetId, key, project, texts, isUnique ? "" : a1(each.at)].join("\n")];
    }),
  );
}

/** The keys of all judged rows of a sheet: a judgement with another key is out of date. */
export const neededJudgements = (
  sheetId: string,
  forms: readonly CheckedForm[],
): ReadonlySet<string> =>
  new Set(
    forms.flatMap((form) => [...judgementKeys(sheetId, knownForm(form), form.judgeable).values()]),
  );
