import { pane } from "../../messages";
import { lazyComponent } from "../lazy/lazy-component";
import { Loading } from "../loading/Loading";

/** WorkbookView, with its code in a file of its own. */
export const LazyWorkbookView = lazyComponent(
  async () => (await import(/* webpackChunkName: "workbook" */ "./WorkbookView")).WorkbookView,
  {
    fallback: ({ state }) =>
      state.view === "sheet" ? null : <Loading text={pane.views.opening} />,
  },
);
