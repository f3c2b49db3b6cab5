import type { AppState } from "../../app/core/state";
import { WORKBOOK_SWITCH_ID } from "../view-switch/view-switch-id";
import { useReturnFocus } from "./use-return-focus";

/** Whether the list of all forms has been opened. Closing it focuses the button that opens it. */
export function useWorkbookView(view: AppState["view"], workbook: AppState["formsList"]): boolean {
  const isOpen = view === "workbook";
  useReturnFocus(isOpen, WORKBOOK_SWITCH_ID);
  return isOpen || workbook !== null;
}
