/** Where else the workbook has forms, for a sheet that has none. */
import type { Position } from "../../domain/cells";
import { understand } from "../../domain/form/understand";
import { effectiveChoices } from "../settings/effective-choices";
import { fetchParsers } from "../settings/lazy-parsers";
import { isTransient } from "../core/transient-error";
import { withSlowResponseNotice } from "../core/slow-response-notice";
import { refusedNotice } from "../core/run-task";
import { WorkbookRefusal, type WorkbookReading } from "../core/port";
import type { Session } from "../core/session";

/** A visible sheet that has forms. */
export interface SheetWithForms {
  readonly id: string;
  readonly name: string;
  readonly forms: number;
  /** Where the first of them begins. */
  readonly at: Position;
}

export interface OtherSheets {
  /** In the order of their tabs. */
  readonly sheets: readonly SheetWithForms[];
  /** How many visible sheets were looked through, the one in front among them. */
  readonly looked: number;
  /** Visible sheets that were not: all together hold too much. */
  readonly unread: readonly string[];
}

function elsewhereOf(session: Session, reading: WorkbookReading): OtherSheets {
  const choices = effectiveChoices(session, reading.memory);
  const sheets = reading.sheets.flatMap(({ sheetId, cells }): SheetWithForms[] => {
    const forms = understand(cells, choices);
    const [first] = forms;
    if (first === undefined) return [];
    return [{ id: sheetId, name: cells.sheet, forms: forms.length, at: first.title.at }];
  });
  return { sheets, looked: reading.sheets.length, unread: reading.unread };
}

/**
 * Looks through the visible sheets of the workbook when the one in front has no form. A refusal is
 * told, unless it is over in a moment.
 */
export async function readOtherSheets(session: Session): Promise<void> {
  const { state, requestQueue: lane, port } = session;
  const { sheet } = state.get();
  const isInFront = (): boolean => {
    const { sheet: now, forms } = state.get();
    return sheet !== null && now?.id === sheet.id && forms.length === 0;
  };
  session.lookedFrom = sheet?.id ?? null;
  if (!isInFront()) return;
  try {
    const reading = await lane(() => withSlowResponseNotice(state, () => port.readAll()));
    await fetchParsers(reading.memory);
    if (isInFront()) state.set({ otherSheets: elsewhereOf(session, reading) });
  } catch (error) {
    if (error instanceof WorkbookRefusal && isTransient(error.code)) return;
    const again = (): Promise<void> => readOtherSheets(session);
    state.set({ notice: refusedNotice(error, { task: "looking-elsewhere", again }) });
  }
}

/** Looks there once for each sheet without a form that comes to the front. */
export async function readOtherSheetsOnce(session: Session): Promise<void> {
  if (session.lookedFrom !== session.state.get().sheet?.id) await readOtherSheets(session);
}

/** Sheets came or went: what was found elsewhere may be old. */
export function resetOtherSheets(session: Session): void {
  session.lookedFrom = null;
}
