import { lazyComponent } from "../lazy/lazy-component";

/** TemplateDialog, with its code in a file of its own. */
export const LazyTemplateDialog = lazyComponent(
  async () => (await import(/* webpackChunkName: "template" */ "./TemplateDialog")).TemplateDialog,
  { computes: true },
);
