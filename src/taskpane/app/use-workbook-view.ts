import { useEffect, useRef } from "react";
import type { AppState } from "../../app/core/state";
import { WORKBOOK_SWITCH_ID } from "../view-switch/view-switch-id";

/** Whether the list of all forms has been opened. Closing it focuses the button that opens it. */
export function useWorkbookView(view: AppState["view"], workbook: AppState["workbook"]): boolean {
  const isOpen = view === "workbook";
  const wasOpen = useRef(false);
  useEffect(() => {
    if (wasOpen.current && !isOpen) document.getElementById(WORKBOOK_SWITCH_ID)?.focus();
    wasOpen.current = isOpen;
  }, [isOpen]);
  return isOpen || workbook !== null;
}
