import { mergeClasses } from "@fluentui/react-components";
import type { AppActions, AppState } from "../../app/core/state";
import { pane } from "../../messages";
import { useViewSwitchStyles } from "./view-switch.styles";

export interface ViewSwitchProps {
  readonly view: AppState["view"];
  readonly actions: Pick<AppActions, "showSheet" | "openFormsList" | "batch">;
  /** Ids of the buttons that open the list of all forms, and 批量核对. */
  readonly workbookId?: string;
  readonly batchId?: string;
}

/** Switches between the active sheet, the list of all forms, and 批量核对. */
export function ViewSwitch({ view, actions, workbookId, batchId }: ViewSwitchProps) {
  const styles = useViewSwitchStyles();
  const words = pane.views;
  const shared = (own: AppState["view"]) => ({
    type: "button" as const,
    className: mergeClasses(styles.view, view === own && styles.current),
    "aria-current": view === own ? ("page" as const) : undefined,
  });
  return (
    <nav className={styles.root} aria-label={words.label}>
      <button {...shared("sheet")} onClick={actions.showSheet}>
        {words.sheet}
      </button>
      <button
        {...shared("workbook")}
        id={workbookId}
        onClick={() => {
          if (view !== "workbook") void actions.openFormsList();
        }}
      >
        {words.workbook}
      </button>
      <button {...shared("batch")} id={batchId} onClick={actions.batch.open}>
        {words.batch}
      </button>
    </nav>
  );
}
