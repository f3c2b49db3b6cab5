/** The list of all forms: looked through when it is opened, and kept true while it is open. */
import { checkForms } from "./check-sheet";
import { effectiveChoices } from "../settings/effective-choices";
import { fetchParsers } from "../settings/lazy-parsers";
import { isTransient } from "../core/transient-error";
import { GATHER_EVENTS_MS, RETRY_MS } from "../core/timing";
import { withSlowResponseNotice } from "../core/slow-response-notice";
import { refusedNotice } from "../core/run-task";
import { WorkbookRefusal, type WorkbookEvent } from "../core/port";
import { effectiveProfile } from "../settings/effective-profile";
import { readSheet } from "./read-sheet";
import type { Session } from "../core/session";
import { listWorkbook, withStale } from "./whole-workbook";

/** More changed sheets than these are read quicker all at once. */
const MOST_ALONE = 3;

export interface WorkbookFollower {
  /** Shows the list and looks through the workbook. */
  readonly open: () => Promise<void>;
  /** Looks through the workbook once more. A refusal is told, and tried again if it passes. */
  readonly lookThrough: () => Promise<void>;
  readonly hear: (event: WorkbookEvent) => void;
}

export function createFormsListFollower(session: Session): WorkbookFollower {
  const { state } = session;
  /** Sheets other than the one in front, which is followed anyway, that are to be read again. */
  const changed = new Set<string>();
  let isAllChanged = false;
  let isRunning = false;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const isOpen = (): boolean => state.get().view === "workbook";
  const isBehind = (): boolean => isAllChanged || changed.size > 0;

  const catchUp = async (isAsked: boolean): Promise<void> => {
    clearTimeout(timer);
    timer = undefined;
    if (isRunning || !isOpen()) return;
    isRunning = true;
    const ids = new Set(changed);
    const isWhole = isAllChanged || ids.size > MOST_ALONE;
    changed.clear();
    isAllChanged = false;
    let delay = GATHER_EVENTS_MS;
    try {
      if (isWhole) await lookThroughOnce(session);
      else
        for (const id of ids)
          await session.requestQueue(() =>
            withSlowResponseNotice(state, () => readSheet(session, id)),
          );
    } catch (error) {
      const isGone = error instanceof WorkbookRefusal && error.code === "sheet-gone";
      const passes = isGone || (error instanceof WorkbookRefusal && isTransient(error.code));
      if (isOpen() && (isAsked || !passes))
        state.set({
          notice: refusedNotice(error, { task: "looking-through", again: lookThrough }),
        });
      markStale(session, ids);
      if (passes) {
        isAllChanged ||= isWhole || isGone;
        for (const id of ids) changed.add(id);
        delay = RETRY_MS;
      }
    }
    isRunning = false;
    if (isBehind()) catchUpIn(delay);
  };

  const catchUpIn = (delay: number): void => {
    if (isOpen()) timer ??= setTimeout(() => void catchUp(false), delay);
  };

  const lookThrough = (): Promise<void> => {
    isAllChanged = true;
    return catchUp(true);
  };

  return {
    open: () => {
      state.set({ view: "workbook", notice: null });
      return lookThrough();
    },
    lookThrough,
    hear: (event) => {
      if (event.kind === "selected" || !isOpen()) return;
      // a sheet that comes to the front may have been hidden before
      if (event.kind !== "changed") isAllChanged = true;
      else if (event.sheetId !== state.get().sheet?.id) changed.add(event.sheetId);
      if (isBehind() && !isRunning) catchUpIn(GATHER_EVENTS_MS);
    },
  };
}

function markStale({ state }: Session, ids: ReadonlySet<string>): void {
  const { workbook } = state.get();
  if (workbook !== null && ids.size > 0) state.set({ workbook: withStale(workbook, ids) });
}

async function lookThroughOnce(session: Session): Promise<void> {
  const { state, requestQueue: lane, port } = session;
  state.set({ isLookingThrough: true });
  try {
    await lane(async () => {
      const reading = await withSlowResponseNotice(state, () => port.readAll());
      await fetchParsers(reading.memory);
      const { profile } = effectiveProfile(session, reading.memory);
      const choices = effectiveChoices(session, reading.memory);
      const { workbook, notice } = state.get();
      state.set({
        workbook: listWorkbook(reading, (cells) => checkForms(cells, profile, choices), workbook),
        // What could not be read a moment ago has been read.
        notice: notice?.kind === "refused" && notice.task === "looking-through" ? null : notice,
      });
    });
  } finally {
    state.set({ isLookingThrough: false });
  }
}
