import { lazyComponent } from "../lazy/lazy-component";
import { Placeholder } from "../lazy/Placeholder";

/** FormLists, with its code in a file of its own. */
export const LazyFormLists = lazyComponent(
  async () => (await import(/* webpackChunkName: "lists" */ "./FormLists")).FormLists,
  { fallback: Placeholder },
);
