import { lazyComponent } from "../lazy/lazy-component";

export const LazyProtectedSheet = lazyComponent(
  async () => (await import(/* webpackChunkName: "notices" */ "./ProtectedSheet")).ProtectedSheet,
);
