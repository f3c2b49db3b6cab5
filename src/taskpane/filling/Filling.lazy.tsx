import { lazyComponent } from "../lazy/lazy-component";

export const LazyFilling = lazyComponent(
  async () => (await import(/* webpackChunkName: "lists" */ "./Filling")).Filling,
);
