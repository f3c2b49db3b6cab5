import { lazyComponent } from "../lazy/lazy-component";

/** Fetched once the form is shown: it is drawn with every form, and says something of few. */
export const LazyProfileSuggestion = lazyComponent(
  async () =>
    (await import(/* webpackChunkName: "suggestion" */ "./ProfileSuggestion")).ProfileSuggestion,
  { computes: true, isFolded: true },
);
