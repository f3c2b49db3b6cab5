import { useEffect, useRef, type RefObject } from "react";
import type { AppState } from "../../app/core/state";

/**
 * Scrolls to the head of a form when another sheet comes to the front. After a template was made the
 * focus moves there, too, as the button that made it may be gone.
 *
 * @returns the ref of the element that scrolls
 */
export function useHeadOfSheet(
  sheetId: string | undefined,
  notice: AppState["notice"],
): RefObject<HTMLElement | null> {
  const main = useRef<HTMLElement>(null);
  const isMade = notice?.kind === "template-made";
  useEffect(() => {
    main.current?.scrollTo?.({ top: 0 });
  }, [sheetId]);
  useEffect(() => {
    if (!isMade) return;
    main.current?.scrollTo?.({ top: 0 });
    main.current?.focus({ preventScroll: true });
  }, [isMade, sheetId]);
  return main;
}
