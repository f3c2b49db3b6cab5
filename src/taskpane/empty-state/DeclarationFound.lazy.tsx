import { lazyComponent } from "../lazy/lazy-component";
import { Placeholder } from "../lazy/Placeholder";

export const LazyDeclarationFound = lazyComponent(
  async () => (await import(/* webpackChunkName: "empty" */ "./DeclarationFound")).DeclarationFound,
  { fallback: Placeholder },
);
