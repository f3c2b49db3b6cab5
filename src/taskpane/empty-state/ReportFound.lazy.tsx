import { lazyComponent } from "../lazy/lazy-component";
import { Placeholder } from "../lazy/Placeholder";

/** ReportFound, with its code in a file of its own. */
export const LazyReportFound = lazyComponent(
  async () => (await import(/* webpackChunkName: "empty" */ "./ReportFound")).ReportFound,
  { fallback: Placeholder },
);
