import { useEffect } from "react";
import { flushSync } from "react-dom";
import type { AppStore } from "../../app/core/state";
import { CHANGES_ID } from "../change-list/changes-id";

/**
 * What the ribbon's button asked for: the manifest gives each an address with a fragment of its own
 * (#check, #changes), and Excel on the web appends its own facts to it. Null when it just opened.
 */
function requestedAction(): string | null {
  return /^#([a-z]+)/.exec(window.location.hash)?.[1] ?? null;
}

/**
 * Follows the ribbon's buttons: 核对 checks again, 写回得分与等级 leads to the pending changes. Opening
 * the pane has checked already, so its own address leads only.
 */
export function useRibbonAction(
  isDrawn: boolean,
  { check, showSheet, getState }: Pick<AppStore, "check" | "showSheet" | "getState">,
): void {
  useEffect(() => {
    if (!isDrawn) return;
    const lead = () => {
      if (requestedAction() === CHANGES_ID) document.getElementById(CHANGES_ID)?.focus();
    };
    const follow = () => {
      // both concern the sheet in front, and are to be found at once
      if (getState().view === "workbook") flushSync(showSheet);
      if (requestedAction() === "check") void check();
      lead();
    };
    lead();
    window.addEventListener("hashchange", follow);
    return () => {
      window.removeEventListener("hashchange", follow);
    };
  }, [isDrawn, check, showSheet, getState]);
}
