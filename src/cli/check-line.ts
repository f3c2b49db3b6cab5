import type { Assessment } from "../domain/assessment/assessment";
import type { Profile } from "../domain/profiles/profile";
import {
  formResult,
  type FindingResult,
  type FormResult,
  type IndicatorResult,
} from "../domain/summary/form-result";
import { becauseSentence, findingMessage } from "../messages";
import { uncheckedWords } from "../messages/unchecked";

/** One checked form as `--json` prints it: the result with sentences for codes and parameters. */
export interface CheckLine extends Omit<FormResult, "indicators" | "findings" | "unchecked"> {
  readonly file: string;
  readonly indicators: readonly (Omit<IndicatorResult, "because"> & { readonly because: string })[];
  readonly findings: readonly (Omit<FindingResult, "finding"> & { readonly message: string })[];
  readonly unchecked: readonly { readonly what: string; readonly why: string }[];
}

/** The line of one form; `file` as it was given on the command line, `profile` as it was assessed by. */
export function checkLine(file: string, assessment: Assessment, profile: Profile): CheckLine {
  const result = formResult(assessment, profile);
  return {
    file,
    ...result,
    indicators: result.indicators.map((indicator) => ({
      ...indicator,
      because: becauseSentence(indicator.because),
    })),
    findings: result.findings.map(({ finding, cause, ...shown }) => ({
      ...shown,
      message: findingMessage(finding),
      cause,
    })),
    unchecked: result.unchecked.map(uncheckedWords),
  };
}
