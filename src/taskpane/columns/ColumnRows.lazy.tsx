import { lazyComponent } from "../lazy/lazy-component";
import { Placeholder } from "../lazy/Placeholder";

/** ColumnRows, with its code in a file of its own. */
export const LazyColumnRows = lazyComponent(
  async () => (await import(/* webpackChunkName: "lists" */ "./ColumnRows")).ColumnRows,
  { fallback: Placeholder, isFolded: true },
);
