import { lazyComponent } from "../lazy/lazy-component";
import { Placeholder } from "../lazy/Placeholder";

export const LazyColumnRows = lazyComponent(
  async () => (await import(/* webpackChunkName: "lists" */ "./ColumnRows")).ColumnRows,
  { fallback: Placeholder, isFolded: true },
);
