import type { Acceptance, AcceptedEntry, AcceptedFindings } from "../domain/accepted/accepted";
import { acceptedFindings } from "../domain/accepted/accepted-findings";
import type { Assessment } from "../domain/assessment/assessment";
import type { ChosenProfile } from "../domain/profiles/chosen-profile";
import {
  formResult,
  type FindingResult,
  type FormResult,
  type IndicatorResult,
} from "../domain/summary/form-result";
import { suggestProfile } from "../domain/suggestion/suggest-profile";
import {
  becauseSentence,
  findingMessage,
  suggestionWords,
  uncheckedWords,
} from "../messages/check-line";

/** One checked form as JSON: the result with sentences for codes and parameters. */
export interface CheckLine extends Omit<FormResult, "indicators" | "findings" | "unchecked"> {
  readonly file: string;
  readonly indicators: readonly (Omit<IndicatorResult, "because"> & { readonly because: string })[];
  readonly findings: readonly (Omit<FindingResult, "finding"> & {
    readonly message: string;
    readonly accepted?: Acceptance | undefined;
  })[];
  readonly unchecked: readonly { readonly what: string; readonly why: string }[];
  /**
   * The rules that the form looks like, and why; the name is null where only a printed rule contradicts
   * the rules in use, and all of it where there is nothing to say.
   */
  readonly suggestedProfile: { readonly name: string | null; readonly why: string } | null;
}

/** What forms are checked by: a profile, and what someone has accepted. */
export interface Rules extends ChosenProfile {
  readonly accepted: readonly AcceptedEntry[];
}

/** The findings of a form that are accepted. */
export const acceptedIn = (
  assessment: Assessment,
  { accepted, profile }: Rules,
): AcceptedFindings => acceptedFindings(assessment, accepted, profile, findingMessage);

/**
 * The line of one form. Its computed scores and total are those of the rules, whatever is accepted;
 * accepted findings are marked.
 *
 * @param file as the person named it
 * @param rules the profile that the form was assessed by
 * @param accepted those of its findings that are accepted
 */
export function checkLine(
  file: string,
  assessment: Assessment,
  rules: ChosenProfile,
  accepted: AcceptedFindings,
): CheckLine {
  const result = formResult(assessment, rules.profile);
  const suggestion = suggestProfile(assessment.form, rules.profile);
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
      ...(accepted.has(finding) ? { accepted: accepted.get(finding) } : {}),
    })),
    unchecked: result.unchecked.map(uncheckedWords),
    suggestedProfile: suggestion && {
      name: suggestion.named?.profile.name ?? null,
      why: suggestionWords.why(suggestion),
    },
  };
}
