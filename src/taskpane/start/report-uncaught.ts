/** What is used of the page's window; a Window is one. */
export interface ErrorSource {
  addEventListener(type: "error", listener: (event: { readonly error?: unknown }) => void): void;
  addEventListener(
    type: "unhandledrejection",
    listener: (event: { readonly reason?: unknown }) => void,
  ): void;
}

/**
 * Office.js leaves rejections of its own uncaught: of what it does behind the code's back. All that
 * is asked of it here is caught.
 */
const isOfOffice = (error: unknown): boolean =>
  typeof error === "object" && error !== null && "debugInfo" in error;

/**
 * Tells errors that nobody has caught: React guards what it draws, and not what a click leads to. An
 * error event without an error is the browser's own word (a resize observer that came late) or a
 * script's of another origin, and nothing of ours.
 */
export function reportUncaught(source: ErrorSource, tell: (error: unknown) => void): void {
  const told = (error: unknown): void => {
    if (error !== undefined && error !== null && !isOfOffice(error)) tell(error);
  };
  source.addEventListener("error", ({ error }) => {
    told(error);
  });
  source.addEventListener("unhandledrejection", ({ reason }) => {
    told(reason);
  });
}
