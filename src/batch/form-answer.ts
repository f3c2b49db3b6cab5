import type { Assessment } from "../domain/assessment/assessment";
import type { Finding } from "../domain/findings/finding";
import { amountUnit } from "../domain/collection/amount-unit";
import { severityCounts } from "../domain/summary/severity-counts";
import { cellMap } from "./cell-map";
import { acceptedIn, checkLine } from "./check-line";
import { shownForm } from "./shown-form";
import type { FormAnswer, Job } from "./worker";

/** One checked form as the answer of a worker; of a map no findings are counted. */
export function formAnswer(
  file: string,
  assessment: Assessment,
  { rules, as, collects }: Job,
): FormAnswer {
  const { form, findings } = assessment;
  const { sheet } = form;
  if (as === "map") {
    const counts = { ...severityCounts([]), accepted: 0 };
    const json = JSON.stringify(cellMap(file, form));
    return { kind: "form", sheet, json, counts };
  }
  const accepted = acceptedIn(assessment, rules);
  const open = findings.filter((finding: Finding) => !accepted.has(finding));
  const counts = { ...severityCounts(open), accepted: accepted.size };
  return {
    kind: "form",
    sheet,
    json: JSON.stringify(checkLine(file, assessment, rules, accepted)),
    ...(collects === true && { amountUnit: amountUnit(form) }),
    counts,
    ...(as === "shown" && { shown: shownForm(assessment, accepted, rules) }),
  };
}
