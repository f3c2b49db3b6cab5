/** 标记 and 清除标记. */
import { planFlags } from "../../domain/changes/plan-flags";
import { emptyTexts } from "../../domain/explanation/empty-texts";
import { runTask } from "../core/run-task";
import { readSheet } from "../read/read-sheet";
import type { Session } from "../core/session";
import type { Notice } from "../core/state";

/** The flags of the sheet, where it is still the one shown. */
function showCount({ state }: Session, sheetId: string, flagCount: number): void {
  if (state.get().sheet?.id === sheetId) state.set({ flagCount });
}

/** Marks every row of the sheet shown that loses points without an explanation. */
export function flag(session: Session): Promise<void> {
  const { sheet } = session.state.get();
  const job = async (): Promise<Notice> => {
    if (sheet === null) return { kind: "nothing-to-flag" };
    const { forms } = await readSheet(session, sheet.id);
    const flags = forms.flatMap(({ assessment }) => planFlags(assessment));
    if (flags.length === 0) return { kind: "nothing-to-flag" };
    await session.port.setFlags(sheet.id, flags, emptyTexts(session.profile.explanation));
    showCount(session, sheet.id, flags.length);
    return { kind: "flagged", count: flags.length };
  };
  return runTask(session, "flagging", job, () => flag(session));
}

/** Takes our flags off the sheet shown, and no others. */
export function clearFlags(session: Session): Promise<void> {
  const { sheet, flagCount } = session.state.get();
  const job = async (): Promise<Notice> => {
    // Asked of the workbook even where none is remembered: a copied sheet has flags too.
    if (sheet !== null) {
      await session.port.setFlags(sheet.id, [], emptyTexts(session.profile.explanation));
      showCount(session, sheet.id, 0);
    }
    return { kind: "flags-cleared", count: flagCount };
  };
  return runTask(session, "clearing-flags", job, () => clearFlags(session));
}
