/** Fetches the words of a report, which are in one file with the code that makes it. */
export const fetchReportWords = async () =>
  (await import(/* webpackChunkName: "report" */ "../../messages/report-sheet")).reportSheetWords;
