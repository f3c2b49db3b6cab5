/**
 * The only importer of @microsoft/office-js-helpers. The library is archived and has known defects;
 * only its `Utilities.log` is used, which prints an Office error with its debug info, stack and inner
 * error. It is loaded on the first error, not with the pane.
 */

/** Prints an Office error to the console. Resolves even when the library cannot be loaded. */
export async function logHostError(error: Error): Promise<void> {
  try {
    const { Utilities } = await import("@microsoft/office-js-helpers");
    Utilities.log(error);
  } catch (loading) {
    // The pane shows the refusal independently of this print-out. Both errors are reported, because
    // an unhandled rejection of the import alone would hide the original error.
    queueMicrotask(() => {
      reportError(new AggregateError([error, loading], "diagnostics could not be loaded"));
    });
  }
}
