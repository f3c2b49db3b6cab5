import { useEffect } from "react";
import { CHANGES_ID } from "../change-list/changes-id";

/**
 * What the ribbon's button asked for: the manifest gives each an address with a fragment of its own
 * (#check, #changes), and Excel on the web appends its own facts to it. Null when it just opened.
 */
function wish(): string | null {
  return /^#([a-z]+)/.exec(window.location.hash)?.[1] ?? null;
}

/**
 * Follows the ribbon's buttons: 核对 checks again, 写回得分与等级 leads to the pending changes. Opening
 * the pane has checked already, so its own address leads only.
 */
export function useRibbonWish(isDrawn: boolean, check: () => Promise<void>): void {
  useEffect(() => {
    if (!isDrawn) return;
    const lead = () => {
      if (wish() === CHANGES_ID) document.getElementById(CHANGES_ID)?.focus();
    };
    const follow = () => {
      if (wish() === "check") void check();
      lead();
    };
    lead();
    window.addEventListener("hashchange", follow);
    return () => {
      window.removeEventListener("hashchange", follow);
    };
  }, [isDrawn, check]);
}
