/**
 * The only importer of @microsoft/office-js-helpers. The library is archived and much of it is
 * faulty; `Utilities.log` is sound: it prints an Office error with its debug info, its stack and
 * its inner error. It is loaded when there is something to print, never with the pane.
 */

/** Prints a host error for diagnostics. Settles also when the library itself cannot be loaded. */
export async function logHostError(error: Error): Promise<void> {
  try {
    const { Utilities } = await import("@microsoft/office-js-helpers");
    Utilities.log(error);
  } catch (loading) {
    // The person is told about the refusal itself elsewhere; what is lost here is the print-out
    // only, and an unhandled rejection instead of it would hide the real error.
    queueMicrotask(() => {
      reportError(new AggregateError([error, loading], "diagnostics could not be loaded"));
    });
  }
}
