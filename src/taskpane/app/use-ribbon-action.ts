import { useContext, useEffect, useState } from "react";
import type { RibbonRequest } from "../../app/core/ribbon-request";
import type { AppStore } from "../../app/core/state";
import { CHANGES_ID } from "../change-list/changes-id";
import { EnvironmentContext } from "../environment/environment";

/**
 * Carries out the requests of the ribbon's buttons: 核对 checks again, 写回得分与等级 focuses the pending
 * changes. Both concern the active sheet, which is shown first.
 *
 * @param isDrawn whether the sheet in front is drawn, with its pending changes if there are any
 * @param isSheet whether the pane shows the sheet in front, and not the list of all forms
 */
export function useRibbonAction(
  isDrawn: boolean,
  isSheet: boolean,
  { check, showSheet }: Pick<AppStore, "check" | "showSheet">,
): void {
  const { subscribeRibbon } = useContext(EnvironmentContext);
  const [asked, setAsked] = useState<RibbonRequest | null>(null);
  useEffect(() => subscribeRibbon(setAsked), [subscribeRibbon]);
  useEffect(() => {
    if (asked === null || !isDrawn) return;
    if (!isSheet) {
      showSheet();
      return;
    }
    setAsked(null);
    if (asked === "check") void check();
    else document.getElementById(CHANGES_ID)?.focus();
  }, [asked, isDrawn, isSheet, check, showSheet]);
}
