import type { AcceptedEntry } from "../../domain/accepted/accepted";
import { isEqual } from "../../domain/equal";
import type { ColumnChoices } from "../../domain/form/header/column-choices";
import type { SheetReading } from "../core/port";
import type { ProfileState } from "../core/profile-state";
import type { Session } from "../core/session/session";
import type { CheckedForm } from "../core/state";
import { checkedForms } from "../plan/checked-form";
import { effectiveAccepted } from "../settings/effective-accepted";
import { effectiveChoices } from "../settings/effective-choices";
import { effectiveProfile } from "../settings/effective-profile";
import { checkSheet } from "../../domain/assessment/check-sheet";
import { compareCells } from "./compare-cells";

/** A reading with its forms, checked and planned, and the rules they were checked by. */
export interface CheckedReading extends SheetReading {
  readonly forms: readonly CheckedForm[];
  readonly profile: ProfileState;
  readonly columns: ColumnChoices;
  readonly accepted: readonly AcceptedEntry[];
  /** The rows of the sheet that were edited last; empty where many were edited at once. */
  readonly editedRows: readonly number[];
}

/**
 * Checks a reading by the rules in effect for its workbook. If neither cells nor rules differ from
 * those of the reading shown, its forms are taken over and nothing is checked.
 */
export function checkReading(session: Session, reading: SheetReading): CheckedReading {
  const { cells, settings, sheetId } = reading;
  const profile = effectiveProfile(session, settings);
  const columns = effectiveChoices(session, settings);
  const accepted = effectiveAccepted(session, settings);
  const shown = session.readings.shown();
  if (shown?.reading.sheetId !== sheetId) {
    const forms = planned(session, reading, { profile, columns, accepted });
    return { ...reading, profile, columns, accepted, forms, editedRows: [] };
  }
  const { forms, editedRows: editedBefore } = session.state.get();
  const { isSame, editedRows } = compareCells(shown.reading.cells, cells);
  const isChecked =
    isSame &&
    isEqual(shown.profile, profile.profile) &&
    isEqual(shown.columns, columns) &&
    isEqual(shown.accepted, accepted);
  return {
    ...reading,
    profile,
    columns,
    accepted,
    forms: isChecked ? forms : planned(session, reading, { profile, columns, accepted }),
    editedRows: editedRows ?? editedBefore,
  };
}

const planned = (
  { userChoices }: Session,
  { cells, sheetId }: SheetReading,
  {
    profile: { profile },
    columns,
    accepted,
  }: Pick<CheckedReading, "profile" | "columns" | "accepted">,
): readonly CheckedForm[] =>
  checkedForms(checkSheet(cells, profile, columns), sheetId, profile, userChoices.now(), accepted);
