import { lazyComponent } from "../lazy/lazy-component";

/** ProtectedSheet, with its code in a file of its own. */
export const LazyProtectedSheet = lazyComponent(
  async () => (await import(/* webpackChunkName: "notices" */ "./ProtectedSheet")).ProtectedSheet,
);
