import type { AcceptedFindings } from "../../domain/accepted/accepted";
import type { Assessment } from "../../domain/assessment/assessment";
import type { Cells } from "../../domain/cells";
import { acceptedIn } from "../plan/accepted-in";
import type { ProfileState } from "../core/profile-state";
import type { WorkbookSettings } from "../core/port";
import type { Session } from "../core/session/session";
import { effectiveAccepted } from "../settings/effective-accepted";
import { effectiveChoices } from "../settings/effective-choices";
import { effectiveProfile } from "../settings/effective-profile";
import { checkSheet } from "../../domain/assessment/check-sheet";

/** A checked form, with its findings that are marked as checked. */
export interface CheckedAssessment {
  readonly assessment: Assessment;
  readonly accepted: AcceptedFindings;
}

/** Checks sheets of one reading of the workbook. */
export interface SheetChecker {
  readonly rules: ProfileState;
  readonly check: (cells: Cells) => readonly CheckedAssessment[];
}

/** Checks sheets by the rules, the choices and the accepted findings in effect with these settings. */
export function sheetChecker(session: Session, settings: WorkbookSettings): SheetChecker {
  const rules = effectiveProfile(session, settings);
  const choices = effectiveChoices(session, settings);
  const entries = effectiveAccepted(session, settings);
  return {
    rules,
    check: (cells) =>
      checkSheet(cells, rules.profile, choices).map((assessment) => ({
        assessment,
        accepted: acceptedIn(assessment, entries, rules.profile),
      })),
  };
}
