/** The list of all forms: read when it is opened, and kept up to date while it is open. */
import { keptIfEqual } from "../../domain/equal";
import { itemsOf } from "../../domain/summary/items";
import { fetchParsers } from "../settings/lazy-parsers";
import type { FormsList, ListedSheet } from "../core/forms-list";
import { withParts } from "../core/parts";
import {
  WorkbookRefusal,
  type SheetContents,
  type WorkbookEvent,
  type WorkbookReading,
} from "../core/port";
import { refusedNotice } from "../core/refused-notice";
import type { Session } from "../core/session/session";
import { withSlowResponseNotice } from "../core/slow-response-notice";
import { GATHER_EVENTS_MS, RETRY_MS } from "../core/timing";
import { isTransientError } from "../core/transient-error";
import { inSlices } from "./in-slices";
import { listedSheet, withStale } from "./list-forms";
import { readSheet } from "./read-sheet";
import { sheetChecker } from "./sheet-checker";

/** Above this number of changed sheets, reading all sheets at once takes less time. */
const MOST_SINGLE_SHEETS = 3;

/** Keeps the list of all forms up to date. */
export interface FormsListFollower {
  /** Shows the list and reads all sheets for it. */
  readonly open: () => Promise<void>;
  /** Reads all sheets again for an open list. A refusal is shown; a transient one is retried too. */
  readonly read: () => Promise<void>;
  readonly onEvent: (event: WorkbookEvent) => void;
}

/** Follows the events of a session's workbook while its list is open. */
export function createFormsListFollower(session: Session): FormsListFollower {
  const { state, timers } = session;
  /** The changed sheets to be read again. The front sheet is not among them: it is read anyway. */
  const changed = new Set<string>();
  let isAllChanged = false;
  let isRunning = false;
  let cancelTimer: (() => void) | null = null;

  const isOpen = (): boolean => state.get().view === "workbook";
  const isOutOfDate = (): boolean => isAllChanged || changed.size > 0;

  const update = async (isAsked: boolean): Promise<void> => {
    cancelTimer?.();
    cancelTimer = null;
    if (isRunning || !isOpen()) return;
    isRunning = true;
    const ids = new Set(changed);
    const isWhole = isAllChanged || ids.size > MOST_SINGLE_SHEETS;
    changed.clear();
    isAllChanged = false;
    let delay = GATHER_EVENTS_MS;
    try {
      if (isWhole) await readAllSheets(session);
      else await readSheets(session, ids);
    } catch (error) {
      const isGone = error instanceof WorkbookRefusal && error.code === "sheet-gone";
      const isRetried = isGone || isTransientError(error);
      if (isOpen() && (isAsked || !isRetried)) {
        state.set({ notice: refusedNotice(error, { task: "reading-forms-list", retry: read }) });
      }
      markStale(session, ids);
      if (isRetried) {
        isAllChanged ||= isWhole || isGone;
        for (const id of ids) changed.add(id);
        delay = RETRY_MS;
      }
    }
    isRunning = false;
    if (isOutOfDate()) updateIn(delay);
  };

  const updateIn = (milliseconds: number): void => {
    if (isOpen()) cancelTimer ??= timers.after(milliseconds, () => void update(false));
  };

  const read = (): Promise<void> => {
    isAllChanged = true;
    return update(true);
  };

  return {
    open: () => {
      state.set({ view: "workbook", notice: null });
      return read();
    },
    read,
    onEvent: (event) => {
      if (event.kind === "selected" || !isOpen()) return;
      // a sheet that comes to the front may have been hidden before
      if (event.kind !== "changed") isAllChanged = true;
      else if (event.sheetId !== state.get().sheet?.id) changed.add(event.sheetId);
      if (isOutOfDate() && !isRunning) updateIn(GATHER_EVENTS_MS);
    },
  };
}

function markStale({ state }: Session, ids: ReadonlySet<string>): void {
  const { formsList } = state.get();
  if (formsList !== null && ids.size > 0) state.set({ formsList: withStale(formsList, ids) });
}

async function readSheets(session: Session, ids: ReadonlySet<string>): Promise<void> {
  for (const id of ids) {
    await session.requestQueue(() => withSlowResponseNotice(session, () => readSheet(session, id)));
  }
}

async function readAllSheets(session: Session): Promise<void> {
  const { state, requestQueue, port, listedForms } = session;
  state.set({ isReadingFormsList: true });
  try {
    await requestQueue(async () => {
      listedForms.begin();
      const { formsList: first } = state.get();
      const isFirst = first === null || first.isPartial === true;
      const listed = new Map<SheetContents, ListedSheet>();
      const list = async (reading: WorkbookReading): Promise<FormsList> => {
        await fetchParsers(reading.settings);
        const { formsList: before } = state.get();
        const listOne = sheetLister(session, reading, before);
        await inSlices(
          session,
          reading.sheets.filter((sheet) => !listed.has(sheet)),
          async (sheet) => {
            listed.set(sheet, await withParts(() => listOne(sheet)));
          },
        );
        const sheets = reading.sheets.flatMap((sheet) => listed.get(sheet) ?? []);
        return { sheets, unread: reading.unread, hidden: reading.hidden };
      };
      // an open list stays whole while all sheets are read again
      const showPart = async (reading: WorkbookReading): Promise<void> => {
        const formsList = await list(reading);
        if (isFirst) state.set({ formsList: { ...formsList, isPartial: true } });
      };
      const reading = await withSlowResponseNotice(session, () => port.readAll(showPart));
      const formsList = await list(reading);
      const { notice } = state.get();
      const isRefusal = notice?.kind === "refused" && notice.task === "reading-forms-list";
      // all sheets have been read: the refusal to read them is out of date
      state.set({ formsList, notice: isRefusal ? null : notice });
    });
  } finally {
    state.set({ isReadingFormsList: false });
  }
}

/**
 * Checks sheets by the rules in effect for a reading of the workbook. A sheet equal to the one in the
 * list before keeps its reference.
 */
function sheetLister(
  session: Session,
  { settings }: WorkbookReading,
  before: FormsList | null,
): (sheet: SheetContents) => ListedSheet {
  const { listedForms } = session;
  const { rules, check } = sheetChecker(session, settings);
  const known = new Map(before?.sheets.map((sheet) => [sheet.id, sheet]));
  return (sheet) => {
    const checked = check(sheet.cells);
    listedForms.put(sheet.sheetId, { forms: checked, rules });
    const forms = checked.map(({ assessment, accepted }) => ({
      assessment,
      accepted,
      items: itemsOf(assessment, rules.profile, accepted),
    }));
    const fresh = listedSheet(sheet, forms, rules.profile);
    return keptIfEqual(known.get(sheet.sheetId) ?? fresh, fresh);
  };
}
