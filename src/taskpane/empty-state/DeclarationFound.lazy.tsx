import { lazyComponent } from "../lazy/lazy-component";
import { Placeholder } from "../lazy/Placeholder";

/** DeclarationFound, with its code in a file of its own. */
export const LazyDeclarationFound = lazyComponent(
  async () => (await import(/* webpackChunkName: "empty" */ "./DeclarationFound")).DeclarationFound,
  { fallback: Placeholder },
);
