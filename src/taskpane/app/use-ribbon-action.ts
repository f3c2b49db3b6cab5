import { useEffect } from "react";
import { flushSync } from "react-dom";
import type { AppStore } from "../../app/core/state";
import { CHANGES_ID } from "../change-list/changes-id";

/**
 * The action of the ribbon button that was pressed: the manifest gives each button an address with its
 * own fragment (#check, #changes), to which Excel on the web appends parameters.
 *
 * @returns null if the address has no fragment
 */
function requestedAction(): string | null {
  return /^#([a-z]+)/.exec(window.location.hash)?.[1] ?? null;
}

/**
 * Runs the actions of the ribbon's buttons: 核对 checks again, 写回得分与等级 focuses the pending
 * changes. The address the pane was opened with only focuses: opening the pane checks anyway.
 *
 * @param isDrawn whether the pending changes are drawn, if there are any
 */
export function useRibbonAction(
  isDrawn: boolean,
  { check, showSheet, getState }: Pick<AppStore, "check" | "showSheet" | "getState">,
): void {
  useEffect(() => {
    if (!isDrawn) return;
    const focusChanges = () => {
      if (requestedAction() === CHANGES_ID) document.getElementById(CHANGES_ID)?.focus();
    };
    const follow = () => {
      // both actions concern the active sheet; it must be drawn before the focus can be set
      if (getState().view === "workbook") flushSync(showSheet);
      if (requestedAction() === "check") void check();
      focusChanges();
    };
    focusChanges();
    window.addEventListener("hashchange", follow);
    return () => {
      window.removeEventListener("hashchange", follow);
    };
  }, [isDrawn, check, showSheet, getState]);
}
