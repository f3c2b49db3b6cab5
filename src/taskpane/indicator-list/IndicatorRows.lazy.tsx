import { lazyComponent } from "../lazy/lazy-component";
import { Placeholder } from "../lazy/Placeholder";

/** IndicatorRows, with its code in a file of its own. */
export const LazyIndicatorRows = lazyComponent(
  async () => (await import(/* webpackChunkName: "lists" */ "./IndicatorRows")).IndicatorRows,
  { fallback: Placeholder, isFolded: true },
);
