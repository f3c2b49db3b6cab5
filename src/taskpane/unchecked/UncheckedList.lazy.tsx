import { lazyComponent } from "../lazy/lazy-component";

export const LazyUncheckedList = lazyComponent(
  async () => (await import(/* webpackChunkName: "lists" */ "./UncheckedList")).UncheckedList,
);
