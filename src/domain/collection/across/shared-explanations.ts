/** One explanation in many forms. */
import type { FormRecord } from "../form-record";
import { nameKey, senderOf } from "../keys";
import type { SharedExplanation } from "./across-notice";
import { groupBy } from "../group-by";

/** The same text in this many forms is no coincidence. */
const LEAST_FORMS = 3;
/**
 * Characters without punctuation; a shorter text is a stock phrase (经费有限, 已完成) that several forms may
 * share.
 */
const SHORTEST = 10;

/** One notice for each explanation that several forms share. */
export function sharedExplanations(forms: readonly FormRecord[]): readonly SharedExplanation[] {
  const told = forms.flatMap((form) => {
    const texts = new Map(form.rows.map(({ explanation }) => [nameKey(explanation), explanation]));
    return [...texts].flatMap(([key, text]) =>
      Array.from(key).length < SHORTEST ? [] : [{ key, text, form }],
    );
  });
  return [...groupBy(told, ({ key }) => key).values()].flatMap(
    (same): readonly SharedExplanation[] => {
      const [first] = same;
      if (first === undefined || same.length < LEAST_FORMS) return [];
      const own = same.map(({ form }) => form);
      const units = new Set(own.map((form) => nameKey(senderOf(form)))).size;
      return [{ kind: "shared-explanation", text: first.text, units, forms: own }];
    },
  );
}
