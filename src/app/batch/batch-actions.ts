import type { BatchActions } from "../core/batch";
import { NO_BATCH } from "../core/no-batch";
import { refusedNotice } from "../core/refused-notice";
import type { Session } from "../core/session/session";
import type { BatchRun } from "./batch-run";

/** The actions of 批量核对, whose code is fetched when one is called first. */
export function createBatchActions(session: Session): BatchActions {
  const { state } = session;
  let run: BatchRun | null = null;

  const withRun = async (act: (run: BatchRun) => void | Promise<void>): Promise<void> => {
    try {
      run ??= new (await import(/* webpackChunkName: "batch-engine" */ "./batch-run")).BatchRun(
        session,
      );
      await act(run);
    } catch (error) {
      const retry = (): Promise<void> => withRun(act);
      state.set({ notice: refusedNotice(error, { task: "checking-files", retry }) });
    }
  };

  return {
    open: () => {
      state.set({ view: "batch", notice: null, batch: state.get().batch ?? NO_BATCH });
    },
    checkFiles: (chosen, fetchEngine) => withRun((of) => of.checkFiles(chosen, fetchEngine)),
    checkWorkbook: (fetchEngine) => withRun((of) => of.checkWorkbook(fetchEngine)),
    stop: () => run?.stop(),
    goOn: () => withRun((of) => of.goOn()),
    clear: () => run?.clear(),
    openForm: (key) => withRun((of) => of.openForm(key)),
    closeForm: () => run?.closeForm(),
    makeSheets: (what, fetchWords) => withRun((of) => of.makeSheets(what, fetchWords)),
    compareWith: (file) => withRun((of) => of.compareWith(file)),
    compareNoMore: () => run?.compareNoMore(),
    summarizeWorkbook: (fetchEngine, fetchWords) =>
      withRun((of) => of.summarizeWorkbook(fetchEngine, fetchWords)),
    lines: () => run?.lines() ?? new Blob(),
  };
}
