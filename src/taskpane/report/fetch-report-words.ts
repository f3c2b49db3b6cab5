/** The words of a report: in one file with what draws it. */
export const fetchReportWords = async () =>
  (await import(/* webpackChunkName: "report" */ "../../messages/report-sheet")).reportSheetWords;
