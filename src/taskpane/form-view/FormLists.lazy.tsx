import { lazyComponent } from "../lazy/lazy-component";
import { Placeholder } from "../lazy/Placeholder";

export const LazyFormLists = lazyComponent(
  async () => (await import(/* webpackChunkName: "lists" */ "./FormLists")).FormLists,
  { fallback: Placeholder },
);
