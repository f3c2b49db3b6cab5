import { lazyComponent } from "../lazy/lazy-component";

export const LazyTemplateDialog = lazyComponent(
  async () => (await import(/* webpackChunkName: "template" */ "./TemplateDialog")).TemplateDialog,
  { computes: true },
);
