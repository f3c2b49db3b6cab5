/** 标记 and 清除标记. */
import { planFlags } from "../../domain/changes/plan-flags";
import type { Flag } from "../../domain/changes/change";
import { isEqual } from "../../domain/equal";
import { emptyTexts } from "../../domain/explanation/empty-texts";
import type { FlaggedSheet } from "../core/port";
import { runTask } from "../core/run-task";
import type { Session } from "../core/session/session";
import type { Notice } from "../core/state";
import type { CheckedReading } from "../read/check-reading";
import { readAndShow } from "../read/read-sheet";

/** How often rows are marked at most, if someone moves or edits them at the same moment. */
const MAX_TRIES = 3;

/** Marks every row of the sheet shown that loses points without an explanation. */
export function flag(session: Session): Promise<void> {
  const { sheet } = session.state.get();
  const job = async (): Promise<Notice> => {
    if (sheet === null) return { kind: "nothing-to-flag" };
    for (let tries = 1; ; tries += 1) {
      const { checked, source: flagged } = await readFlagged(session, sheet.id);
      const flags = flagsOf(checked);
      if (flags.length === 0 && tries === 1) return { kind: "nothing-to-flag" };
      const after = await replace(session, checked, flagged, flags);
      // differs if someone edited the sheet in between
      if (isEqual(flagsOf(after), flags) || tries === MAX_TRIES)
        return { kind: "flagged", count: flags.length };
    }
  };
  return runTask(session, "flagging", job, () => flag(session));
}

/** Removes the flags of the add-in from the sheet shown, and no other formats. */
export function clearFlags(session: Session): Promise<void> {
  const { sheet, flagCount } = session.state.get();
  const job = async (): Promise<Notice> => {
    // also at a count of 0: a copied sheet has flags that are not counted
    if (sheet !== null) {
      const { checked, source: flagged } = await readFlagged(session, sheet.id);
      await replace(session, checked, flagged, []);
    }
    return { kind: "flags-cleared", count: flagCount };
  };
  return runTask(session, "clearing-flags", job, () => clearFlags(session));
}

const flagsOf = ({ forms }: CheckedReading): readonly Flag[] =>
  forms.flatMap(({ assessment }) => planFlags(assessment));

/** Reads a sheet with its flags and shows it. */
const readFlagged = (session: Session, sheetId: string) =>
  readAndShow(session, () => session.port.readFlags(sheetId));

/** Replaces the flags of a sheet and shows it as it is after that. */
async function replace(
  session: Session,
  { profile }: CheckedReading,
  { replace: replaceBy }: FlaggedSheet,
  flags: readonly Flag[],
): Promise<CheckedReading> {
  const { checked } = await readAndShow(session, async () => ({
    reading: await replaceBy(flags, emptyTexts(profile.profile.explanation)),
  }));
  return checked;
}
