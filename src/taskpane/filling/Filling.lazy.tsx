import { lazyComponent } from "../lazy/lazy-component";

/** Filling, with its code in a file of its own. */
export const LazyFilling = lazyComponent(
  async () => (await import(/* webpackChunkName: "lists" */ "./Filling")).Filling,
);
