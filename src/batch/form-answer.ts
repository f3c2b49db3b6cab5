import type { Assessment } from "../domain/assessment/assessment";
import type { Finding } from "../domain/findings/finding";
import { severityCounts } from "../domain/summary/severity-counts";
import { cellMap } from "./cell-map";
import { acceptedIn, checkLine, type Rules } from "./check-line";
import type { FormAnswer, Job } from "./worker";

/** One checked form as the answer of a worker; of a map no findings are counted. */
export function formAnswer(
  file: string,
  assessment: Assessment,
  rules: Rules,
  as: Job["as"],
): FormAnswer {
  const { form, findings } = assessment;
  const { sheet } = form;
  if (as === "map") {
    const counts = { ...severityCounts([]), accepted: 0 };
    return { kind: "form", sheet, json: JSON.stringify(cellMap(file, form)), counts };
  }
  const accepted = acceptedIn(assessment, rules);
  const open = findings.filter((finding: Finding) => !accepted.has(finding));
  const counts = { ...severityCounts(open), accepted: accepted.size };
  return { kind: "form", sheet, json: JSON.stringify(checkLine(file, assessment, rules)), counts };
}
