/** The findings of a form: as short texts ("score-mismatch G20"), or those of one code. */
import { a1 } from "../../src/domain/cells";
import type { Finding, FindingCode } from "../../src/domain/findings/finding";
import { assess } from "../../src/domain/assessment/assess";
import { findAll } from "../../src/domain/checks/find-all";
import type { Form } from "../../src/domain/form/model/form";
import type { Profile } from "../../src/domain/profiles/profile";
import { defaultProfile } from "../../src/domain/profiles/default-profile";

/** The findings of the checks, also for an unfilled form. */
export const checksOf = (form: Form, profile: Profile = defaultProfile): readonly Finding[] =>
  findAll({ ...assess(form, profile), form, profile });

/** Only findings of the given codes, so that a test of one rule need not fill in the whole form. */
export function findingsIn(
  form: Form,
  codes: readonly FindingCode[],
  profile: Profile = defaultProfile,
): readonly string[] {
  const { state, findings } = assess(form, profile);
  return (state === "filled" ? findings : checksOf(form, profile))
    .filter(({ code }) => codes.includes(code))
    .map(({ code, cell }) => (cell === null ? code : `${code} ${a1(cell)}`));
}

export type FindingOf<Code extends FindingCode> = Extract<Finding, { readonly code: Code }>;

/** The findings of one code. */
export function ofCode<Code extends FindingCode>(
  findings: readonly Finding[],
  code: Code,
): readonly FindingOf<Code>[] {
  return findings.filter((finding): finding is FindingOf<Code> => finding.code === code);
}

/** The members of a finding besides code, severity and cell. */
export function factsOf(finding: Finding): Readonly<Record<string, unknown>> {
  const shared = ["code", "severity", "cell"];
  return Object.fromEntries(Object.entries(finding).filter(([name]) => !shared.includes(name)));
}
