import { mergeClasses } from "@fluentui/react-components";
import type { AppActions, AppState } from "../../app/core/state";
import { pane } from "../../messages";
import { useViewSwitchStyles } from "./view-switch.styles";

export interface ViewSwitchProps {
  readonly view: AppState["view"];
  readonly actions: Pick<AppActions, "showSheet" | "openFormsList">;
  /** Id of the button that opens the list of all forms. */
  readonly workbookId?: string;
}

/** Switches between the active sheet and the list of all forms. */
export function ViewSwitch({ view, actions, workbookId }: ViewSwitchProps) {
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
    </nav>
  );
}
