import { useEffect, useRef } from "react";
import type { AppState } from "../../app/core/state";
import { WORKBOOK_SWITCH_ID } from "../view-switch/view-switch-id";

/** Whether the list of all forms was ever open. When it is left, the focus goes to where it began. */
export function useWorkbookView(view: AppState["view"], workbook: AppState["formsList"]): boolean {
  const isOpen = view === "workbook";
  const wasOpen = useRef(false);
  useEffect(() => {
    if (wasOpen.current && !isOpen) document.getElementById(WORKBOOK_SWITCH_ID)?.focus();
    wasOpen.current = isOpen;
  }, [isOpen]);
  return isOpen || workbook !== null;
}
