import { pane } from "../../messages";
import { lazyComponent } from "../lazy/lazy-component";
import { Loading } from "../loading/Loading";

/** BatchView, with its code in a file of its own. */
export const LazyBatchView = lazyComponent(
  async () => (await import(/* webpackChunkName: "batch" */ "./BatchView")).BatchView,
  {
    fallback: ({ state }) =>
      state.view === "batch" ? <Loading text={pane.views.opening} /> : null,
    computes: true,
  },
);
