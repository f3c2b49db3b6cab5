import { lazyComponent } from "../lazy/lazy-component";
import { Placeholder } from "../lazy/Placeholder";

export const LazyReportFound = lazyComponent(
  async () => (await import(/* webpackChunkName: "empty" */ "./ReportFound")).ReportFound,
  { fallback: Placeholder },
);
