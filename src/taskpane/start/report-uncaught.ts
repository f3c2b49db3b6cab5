/** The part of Window that is used here. */
export interface ErrorSource {
  addEventListener(type: "error", listener: (event: { readonly error?: unknown }) => void): void;
  addEventListener(
    type: "unhandledrejection",
    listener: (event: { readonly reason?: unknown }) => void,
  ): void;
}

/**
 * Office.js leaves rejections of its own internal requests uncaught. Those of our requests are always
 * caught.
 */
const isFromOffice = (error: unknown): boolean =>
  typeof error === "object" && error !== null && "debugInfo" in error;

/**
 * Reports uncaught errors and rejections; React's error boundary catches only those thrown while
 * drawing. Error events without an error are ignored: they come from the browser (ResizeObserver loop)
 * or from a script of another origin.
 */
export function reportUncaught(source: ErrorSource, report: (error: unknown) => void): void {
  const reportOurs = (error: unknown): void => {
    if (error !== undefined && error !== null && !isFromOffice(error)) report(error);
  };
  source.addEventListener("error", ({ error }) => {
    reportOurs(error);
  });
  source.addEventListener("unhandledrejection", ({ reason }) => {
    reportOurs(reason);
  });
}
