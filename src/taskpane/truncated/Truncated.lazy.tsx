import { lazyComponent } from "../lazy/lazy-component";

/** Truncated, with its code in a file of its own. */
export const LazyTruncated = lazyComponent(
  async () => (await import(/* webpackChunkName: "notices" */ "./Truncated")).Truncated,
);
