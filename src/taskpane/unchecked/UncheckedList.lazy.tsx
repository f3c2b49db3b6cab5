import { lazyComponent } from "../lazy/lazy-component";

/** UncheckedList, with its code in a file of its own. */
export const LazyUncheckedList = lazyComponent(
  async () => (await import(/* webpackChunkName: "lists" */ "./UncheckedList")).UncheckedList,
);
