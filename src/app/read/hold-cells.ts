import type { Position } from "../../domain/cells";
import { WorkbookRefusal, type HeldCells } from "../core/port";
import type { Session } from "../core/session/session";
import type { CheckedReading } from "./check-reading";
import { readAndShow } from "./read-sheet";

export interface ToHold {
  readonly cells: readonly Position[];
  /** Those of the cells whose rows may be fitted to a text; absent: none. */
  readonly texts?: readonly Position[];
}

/**
 * Reads a sheet, checks and shows it, and holds cells of it while `use` runs. Cells that `use` does not
 * change are released.
 * @throws {WorkbookRefusal} Excel refused the reading.
 */
export async function withHeldCells<T>(
  session: Session,
  sheetId: string,
  { cells, texts = [] }: ToHold,
  use: (reading: CheckedReading, held: HeldCells) => Promise<T>,
): Promise<T> {
  const { checked, source: held } = await readAndShow(session, () =>
    session.port.holdCells(sheetId, cells, texts),
  );
  let isHeld = cells.length > 0;
  const changing =
    <A, R>(change: (arg: A) => Promise<R>) =>
    (arg: A): Promise<R> => {
      isHeld = false;
      return change(arg);
    };
  try {
    return await use(checked, {
      ...held,
      write: changing(held.write),
      restore: changing(held.restore),
    });
  } finally {
    if (isHeld) await held.release().catch(ignoreRefusal);
  }
}

/** Cells that Excel does not release now are released when the pane closes. */
function ignoreRefusal(error: unknown): void {
  if (!(error instanceof WorkbookRefusal)) throw error;
}
