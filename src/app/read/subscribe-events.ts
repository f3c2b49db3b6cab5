/**
 * Following the front sheet: an event only causes a reading. An edit is read at once; events that
 * arrive while a reading is under way cause one more after it.
 */
import { GATHER_EVENTS_MS, LONGEST_RETRY_MS, RETRY_MS, SAME_ACTION_MS } from "../core/timing";
import type { WorkbookEvent } from "../core/port";
import { refusedNotice } from "../core/refused-notice";
import type { Session } from "../core/session/session";
import { withSlowResponseNotice } from "../core/slow-response-notice";
import type { RefusedNotice } from "../core/state";
import { isTransient, isTransientError } from "../core/transient-error";
import { checkActive } from "./check-active";
import { readOtherSheets, readOtherSheetsOnce } from "./other-sheets";
import { readActiveSheet } from "./read-sheet";

/** Keeps what is shown up to date with the workbook. */
export interface EventSubscription {
  /** Reads and checks the active sheet; subscribes to the workbook's events with the first call. */
  readonly check: () => Promise<void>;
  /** Unsubscribes from the workbook's events. Throws `WorkbookRefusal` when Excel refuses. */
  readonly stop: () => Promise<void>;
}

/** `onEvent` is called with every event first. */
export function subscribeEvents(
  session: Session,
  onEvent: (event: WorkbookEvent) => void,
): EventSubscription {
  const { state, requestQueue, port, readings, frontSheet, otherSheetsSearch, timers } = session;
  let cancelTimer: (() => void) | null = null;
  let isQueued = false;
  /** The time of the last edit or activation, in milliseconds. */
  let lastAction = Number.NEGATIVE_INFINITY;
  let lastBegunAtEvent = 0;
  /** The transient refusals in a row, as while a person edits a cell. */
  let refusals = 0;
  /** Resolves to how to unsubscribe; to null where Excel has refused; null before the first check. */
  let subscription: Promise<(() => Promise<void>) | null> | null = null;
  let isStopped = false;
  const refused = (error: unknown): RefusedNotice =>
    refusedNotice(error, { task: "checking", retry: check });

  const read = async (): Promise<void> => {
    isQueued = true;
    try {
      await requestQueue(async () => {
        isQueued = false;
        // the reading shown began after the last event, as after a write-back of ours: nothing is new
        if (isStopped || readings.isShownSince(lastBegunAtEvent)) return;
        await withSlowResponseNotice(session, () => readActiveSheet(session));
        refusals = 0;
      });
      if (!isStopped) await readOtherSheetsOnce(session);
    } catch (error) {
      if (isTransientError(error)) {
        readIn(Math.min(LONGEST_RETRY_MS, RETRY_MS * 2 ** refusals));
        refusals += 1;
      } else state.set({ phase: "ready", notice: refused(error) });
    }
  };

  const readNow = (): void => {
    cancelTimer?.();
    cancelTimer = null;
    if (!isQueued) void read();
  };

  const readIn = (milliseconds: number): void => {
    lastBegunAtEvent = readings.lastBegun();
    if (cancelTimer === null && !isQueued) cancelTimer = timers.after(milliseconds, readNow);
  };

  const readSoon = (): void => {
    readIn(GATHER_EVENTS_MS);
  };

  const readAction = (): void => {
    lastAction = Date.now();
    refusals = 0;
    cancelTimer?.();
    cancelTimer = null;
    // with all events that have arrived already
    readIn(0);
  };

  const handle = (event: WorkbookEvent): void => {
    if (isStopped) return;
    onEvent(event);
    switch (event.kind) {
      case "changed":
        if (event.sheetId === state.get().sheet?.id) readAction();
        break;
      case "sheets":
        otherSheetsSearch.reset();
        if (state.get().forms.length === 0) readSoon();
        break;
      case "activated":
        frontSheet.switchTo(event.sheetId);
        readAction();
        break;
      case "selected":
        state.set({ selection: event.at });
        if (Date.now() - lastAction >= SAME_ACTION_MS) readSoon();
        break;
    }
  };

  const subscribe = (): void => {
    if (isStopped) return;
    subscription ??= port.subscribe(handle).catch((error: unknown) => {
      subscription = null;
      if (isTransientError(error)) timers.after(RETRY_MS, subscribe);
      else state.set({ notice: refused(error) });
      return null;
    });
  };

  const check = async (): Promise<void> => {
    subscribe();
    await checkActive(session, check);
    await readOtherSheets(session);
    const { notice } = state.get();
    if (notice?.kind === "refused" && isTransient(notice.code)) readSoon();
  };

  const stop = async (): Promise<void> => {
    isStopped = true;
    const unsubscribe = await subscription;
    await unsubscribe?.();
  };

  return { check, stop };
}
