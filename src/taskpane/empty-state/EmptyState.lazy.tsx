import { lazyComponent } from "../lazy/lazy-component";
import { Placeholder } from "../lazy/Placeholder";

/** EmptyState, with its code in a file of its own. */
export const LazyEmptyState = lazyComponent(
  async () => (await import(/* webpackChunkName: "empty" */ "./EmptyState")).EmptyState,
  { fallback: Placeholder },
);
