import type { Assessment } from "../domain/assessment/assessment";
import {
  formResult,
  type FindingResult,
  type FormResult,
  type IndicatorResult,
} from "../domain/summary/form-result";
import { becauseSentence, findingMessage, uncheckedWords } from "../messages";

/** One checked form as `--json` prints it: the result with sentences for codes and parameters. */
export interface CheckLine extends Omit<FormResult, "indicators" | "findings" | "unchecked"> {
  readonly file: string;
  readonly indicators: readonly (Omit<IndicatorResult, "because"> & { readonly because: string })[];
  readonly findings: readonly (Omit<FindingResult, "finding"> & { readonly message: string })[];
  readonly unchecked: readonly { readonly what: string; readonly why: string }[];
}

/** The line of one form; `file` as it was given on the command line. */
export function checkLine(file: string, assessment: Assessment): CheckLine {
  const result = formResult(assessment);
  return {
    file,
    ...result,
    indicators: result.indicators.map((indicator) => ({
      ...indicator,
      because: becauseSentence(indicator.because),
    })),
    findings: result.findings.map(({ finding, ...shown }) => ({
      ...shown,
      message: findingMessage(finding),
    })),
    unchecked: result.unchecked.map(({ what, why, rows, cells }) => ({
      what: uncheckedWords.what(what, [...rows, ...cells]),
      why: uncheckedWords.why(why),
    })),
  };
}
