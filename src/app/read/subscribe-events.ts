/** Following the sheet live: events only lead to reading, once for many, never two at a time. */
import { checkActive } from "./check-active";
import { resetOtherSheets, readOtherSheets, readOtherSheetsOnce } from "./other-sheets";
import { isTransient } from "../core/transient-error";
import { GATHER_EVENTS_MS, RETRY_MS } from "../core/timing";
import { withSlowResponseNotice } from "../core/slow-response-notice";
import { refusedNotice } from "../core/run-task";
import { WorkbookRefusal, type WorkbookEvent } from "../core/port";
import { readActiveSheet } from "./read-sheet";
import { cameToFront, type Session } from "../core/session";
import type { RefusedNotice } from "../core/state";

const passes = (error: unknown): boolean =>
  error instanceof WorkbookRefusal && isTransient(error.code);

export interface Follower {
  /** Reads and checks the active sheet now, and follows the workbook, unless it does already. */
  readonly check: () => Promise<void>;
}

/** `alsoHear` is told of every event, before anything else comes of it. */
export function subscribeEvents(
  session: Session,
  alsoHear: (event: WorkbookEvent) => void,
): Follower {
  const { state, requestQueue: lane, port } = session;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isWaiting = false;
  let begunWhenAsked = 0;
  let isListening = false;
  const refused = (error: unknown): RefusedNotice =>
    refusedNotice(error, { task: "checking", again: check });

  const readNow = async (): Promise<void> => {
    timer = undefined;
    isWaiting = true;
    try {
      await lane(async () => {
        isWaiting = false;
        // What is shown was read after the last event, our own writes above all: it is in there.
        if (session.readingShown > begunWhenAsked) return;
        await withSlowResponseNotice(state, () => readActiveSheet(session));
      });
      await readOtherSheetsOnce(session);
    } catch (error) {
      if (passes(error)) readIn(RETRY_MS);
      else state.set({ phase: "ready", notice: refused(error) });
    }
  };

  const readIn = (delay: number): void => {
    begunWhenAsked = session.readingsBegun;
    if (timer !== undefined || isWaiting) return;
    timer = setTimeout(() => void readNow(), delay);
  };

  const readSoon = (): void => {
    readIn(GATHER_EVENTS_MS);
  };

  const hear = (event: WorkbookEvent): void => {
    alsoHear(event);
    switch (event.kind) {
      case "changed":
        if (event.sheetId === state.get().sheet?.id) readSoon();
        break;
      case "sheets":
        resetOtherSheets(session);
        if (state.get().forms.length === 0) readSoon();
        break;
      case "activated":
        cameToFront(session, event.sheetId);
        readSoon();
        break;
      case "selected":
        state.set({ selection: event.at });
        readSoon();
        break;
    }
  };

  const listen = (): void => {
    if (isListening) return;
    isListening = true;
    port.subscribe(hear).catch((error: unknown) => {
      isListening = false;
      if (passes(error)) setTimeout(listen, RETRY_MS);
      else state.set({ notice: refused(error) });
    });
  };

  const check = async (): Promise<void> => {
    listen();
    await checkActive(session, check);
    await readOtherSheets(session);
    // Refused because someone is typing: read as soon as they have done.
    const { notice } = state.get();
    if (notice?.kind === "refused" && isTransient(notice.code)) readSoon();
  };

  return { check };
}
