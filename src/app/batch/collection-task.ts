/** Adding 自评汇总 or 退回清单 to the workbook; sheets of an earlier one are replaced where that is wanted. */
import type { PlannedSheets } from "../../domain/sheet/planned-sheet";
import { RETURNS_MARK, SUMMARY_MARK } from "../../domain/collection/sheets/marks";
import type { BatchSheets } from "../core/batch";
import { runTask } from "../core/run-task";
import type { Session } from "../core/session/session";
import type { Notice, SheetsToReplace } from "../core/state";

const MARKS: Readonly<Record<BatchSheets, string>> = {
  summary: SUMMARY_MARK,
  returns: RETURNS_MARK,
};

/**
 * Adds the sheets to the open workbook.
 *
 * @param sheetsOf resolves to null where there is no form
 * @param how `ask`: where the workbook has such sheets of the add-in, a person is asked first whether
 * they are replaced
 */
export function addCollectionSheets(
  session: Session,
  what: BatchSheets,
  sheetsOf: () => Promise<PlannedSheets | null>,
  how: "ask" | Parameters<SheetsToReplace["answer"]>[0] = "ask",
): Promise<void> {
  const { state, port } = session;
  const again = (chosen: typeof how) => addCollectionSheets(session, what, sheetsOf, chosen);
  const job = async (): Promise<Notice | null> => {
    const names = how === "ask" ? await port.markedSheets(MARKS[what]) : [];
    if (names.length > 0) {
      state.set({ sheetsToReplace: { what, names, answer: again } });
      return null;
    }
    const sheets = await sheetsOf();
    if (sheets === null) return { kind: "nothing-to-report" };
    const { name } = await port.addSheets(() => sheets, how === "replace" ? MARKS[what] : null);
    return { kind: "sheets-made", what, name, sheets: sheets.length };
  };
  state.set({ sheetsToReplace: null });
  return runTask(session, "making-sheets", job, () => again(how));
}
