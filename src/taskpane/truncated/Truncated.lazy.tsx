import { lazyComponent } from "../lazy/lazy-component";

export const LazyTruncated = lazyComponent(
  async () => (await import(/* webpackChunkName: "notices" */ "./Truncated")).Truncated,
);
