import { lazyComponent } from "../lazy/lazy-component";

/** NoticeBar, with its code in a file of its own. */
export const LazyNoticeBar = lazyComponent(
  async () => (await import(/* webpackChunkName: "notices" */ "./NoticeBar")).NoticeBar,
);
