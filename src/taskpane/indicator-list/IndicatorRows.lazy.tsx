import { lazyComponent } from "../lazy/lazy-component";
import { Placeholder } from "../lazy/Placeholder";

export const LazyIndicatorRows = lazyComponent(
  async () => (await import(/* webpackChunkName: "lists" */ "./IndicatorRows")).IndicatorRows,
  { fallback: Placeholder, isFolded: true },
);
