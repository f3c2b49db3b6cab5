import { lazyComponent } from "../lazy/lazy-component";

export const LazyReportButton = lazyComponent(
  async () => (await import(/* webpackChunkName: "report" */ "./ReportButton")).ReportButton,
);
