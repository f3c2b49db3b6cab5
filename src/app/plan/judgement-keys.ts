/** What a judgement is remembered by while its sheet is read again. */
import { a1 } from "../../domain/cells";
import type { JudgeableRow } from "../../domain/changes/judgeable-rows";
import type { Indicator } from "../../domain/form/model/form";
import { occurrences, knownForm, type KnownForm } from "./choice-keys";
import type { CheckedForm } from "../core/state";
import type { UserChoices } from "./user-choices";

/** All that a row says but its explanation: judged is what is said, as it is said. */
function wordsOf({ level1, level2, name, target, actual, weight, score }: Indicator): string {
  const said = [level1, level2, name, target, actual, weight, score].map((place) =>
    place === null ? null : [place.cell.raw, place.cell.formula ?? "", place.text],
  );
  return JSON.stringify(said);
}

/**
 * A judged row by all it says, and not by its place: rows may be inserted above it. Rows of a form
 * that say the same are told apart by their place, and forgotten when they move.
 */
export function judgementKeys(
  sheetId: string,
  { key, form }: KnownForm,
  rows: readonly JudgeableRow[],
): ReadonlyMap<JudgeableRow, string> {
  const found = occurrences(form.indicators.map(wordsOf));
  const project = form.project?.text ?? "";
  return new Map(
    rows.map((each) => {
      const words = wordsOf(each.row);
      const isOnly = found.get(words) === 1;
      return [each, [sheetId, key, project, words, isOnly ? "" : a1(each.at)].join("\n")];
    }),
  );
}

/** The judgements without those about rows that a sheet no longer has as they were. */
export function remainingJudgements(
  { judgements }: UserChoices,
  sheetId: string,
  forms: readonly CheckedForm[],
): UserChoices["judgements"] {
  const needed = new Set(
    forms.flatMap((form) => [...judgementKeys(sheetId, knownForm(form), form.judgeable).values()]),
  );
  const isKept = (key: string): boolean => !key.startsWith(`${sheetId}\n`) || needed.has(key);
  return new Map([...judgements].filter(([key]) => isKept(key)));
}
