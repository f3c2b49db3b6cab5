import { lazyComponent } from "../lazy/lazy-component";
import { Placeholder } from "../lazy/Placeholder";

export const LazyEmptyState = lazyComponent(
  async () => (await import(/* webpackChunkName: "empty" */ "./EmptyState")).EmptyState,
  { fallback: Placeholder },
);
