/** 标记 and 清除标记. */
import { planFlags } from "../../domain/changes/plan-flags";
import { emptyTexts } from "../../domain/explanation/empty-texts";
import { runTask } from "../core/run-task";
import type { Session } from "../core/session/session";
import type { Notice } from "../core/state";
import { readSheet } from "../read/read-sheet";

/** Marks every row of the sheet shown that loses points without an explanation. */
export function flag(session: Session): Promise<void> {
  const { sheet } = session.state.get();
  const job = async (): Promise<Notice> => {
    if (sheet === null) return { kind: "nothing-to-flag" };
    const { forms, profile } = await readSheet(session, sheet.id);
    const flags = forms.flatMap(({ assessment }) => planFlags(assessment));
    if (flags.length === 0) return { kind: "nothing-to-flag" };
    await session.port.setFlags(sheet.id, flags, emptyTexts(profile.profile.explanation));
    showCount(session, sheet.id, flags.length);
    return { kind: "flagged", count: flags.length };
  };
  return runTask(session, "flagging", job, () => flag(session));
}

/** Removes the flags of the add-in from the sheet shown, and no other formats. */
export function clearFlags(session: Session): Promise<void> {
  const { sheet, flagCount } = session.state.get();
  const job = async (): Promise<Notice> => {
    // also at a count of 0: a copied sheet has flags that are not counted
    if (sheet !== null) {
      const { explanation } = session.state.get().profile.profile;
      await session.port.setFlags(sheet.id, [], emptyTexts(explanation));
      showCount(session, sheet.id, 0);
    }
    return { kind: "flags-cleared", count: flagCount };
  };
  return runTask(session, "clearing-flags", job, () => clearFlags(session));
}

/** Shows the number of flags of a sheet, if it is still the sheet shown. */
function showCount({ state }: Session, sheetId: string, flagCount: number): void {
  if (state.get().sheet?.id === sheetId) state.set({ flagCount });
}
