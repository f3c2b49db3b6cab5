import { lazyComponent } from "../lazy/lazy-component";

export const LazyNoticeBar = lazyComponent(
  async () => (await import(/* webpackChunkName: "notices" */ "./NoticeBar")).NoticeBar,
);
