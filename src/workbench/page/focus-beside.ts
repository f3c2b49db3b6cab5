/** Moves the focus from a frame to the elements of the page before and behind it. */

const FOCUSABLE =
  "a[href], button:not(:disabled), input:not(:disabled), select:not(:disabled), textarea:not(:disabled), [tabindex]";

/**
 * Focuses the element that Tab would reach from the frame, or Shift+Tab where `direction` is
 * backwards. After the last element of the page comes the first: a page cannot focus the browser's own
 * controls.
 */
export function focusBeside(frame: HTMLElement, direction: "forwards" | "backwards"): void {
  const all = [...document.querySelectorAll<HTMLElement>(FOCUSABLE)].filter(
    (element) => element.tabIndex >= 0 && element.checkVisibility(),
  );
  const isBehind = (element: HTMLElement): boolean =>
    (frame.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
  const next =
    direction === "forwards"
      ? (all.find(isBehind) ?? all[0])
      : (all.filter((element) => !isBehind(element)).at(-1) ?? all.at(-1));
  next?.focus();
}
