/** The list of all forms: looked through when it is opened, and kept true while it is open. */
import { checkForms } from "./check-sheet";
import { choicesInForce } from "../settings/effective-choices";
import { fetchReaders } from "../settings/lazy-parsers";
import { isPassing } from "../core/transient-error";
import { GATHERING, RETRYING } from "../core/timing";
import { patiently } from "../core/slow-response-notice";
import { refusedNotice } from "../core/run-task";
import { WorkbookRefusal, type WorkbookEvent } from "../core/port";
import { profileInForce } from "../settings/effective-profile";
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

export function createWorkbookFollower(session: Session): WorkbookFollower {
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
    let delay = GATHERING;
    try {
      if (isWhole) await lookThroughOnce(session);
      else
        for (const id of ids)
          await session.lane(() => patiently(state, () => readSheet(session, id)));
    } catch (error) {
      const isGone = error instanceof WorkbookRefusal && error.code === "sheet-gone";
      const passes = isGone || (error instanceof WorkbookRefusal && isPassing(error.code));
      if (isOpen() && (isAsked || !passes))
        state.set({
          notice: refusedNotice(error, { task: "looking-through", again: lookThrough }),
        });
      markStale(session, ids);
      if (passes) {
        isAllChanged ||= isWhole || isGone;
        for (const id of ids) changed.add(id);
        delay = RETRYING;
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
      if (isBehind() && !isRunning) catchUpIn(GATHERING);
    },
  };
}

function markStale({ state }: Session, ids: ReadonlySet<string>): void {
  const { workbook } = state.get();
  if (workbook !== null && ids.size > 0) state.set({ workbook: withStale(workbook, ids) });
}

async function lookThroughOnce(session: Session): Promise<void> {
  const { state, lane, port } = session;
  state.set({ isLookingThrough: true });
  try {
    await lane(async () => {
      const reading = await patiently(state, () => port.readAll());
      await fetchReaders(reading.memory);
      const { profile } = profileInForce(session, reading.memory);
      const choices = choicesInForce(session, reading.memory);
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
