/** The findings of a form as short texts: "score-mismatch G20", or the code alone without a cell. */
import { a1 } from "../../src/domain/cells";
import type { FindingCode } from "../../src/domain/findings/finding";
import { assess } from "../../src/domain/assessment/assess";
import type { Form } from "../../src/domain/form/model/form";
import type { Profile } from "../../src/domain/profiles/profile";
import { defaultProfile } from "../../src/domain/profiles/default-profile";

/** Only the codes asked for, so that a test of one rule need not fill in the whole form. */
export function findingsIn(
  form: Form,
  codes: readonly FindingCode[],
  profile: Profile = defaultProfile,
): readonly string[] {
  return assess(form, profile)
    .findings.filter(({ code }) => codes.includes(code))
    .map(({ code, cell }) => (cell === null ? code : `${code} ${a1(cell)}`));
}
