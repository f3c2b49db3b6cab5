import { lazyComponent } from "../lazy/lazy-component";

/** Fetched once the form is shown: the component is drawn with every form, and is empty for most. */
export const LazyProfileSuggestion = lazyComponent(
  async () =>
    (await import(/* webpackChunkName: "suggestion" */ "./ProfileSuggestion")).ProfileSuggestion,
  { computes: true, isFolded: true },
);
