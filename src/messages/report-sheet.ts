/** The words of a report: a module of their own, fetched when a report is made. */
export { reportSheetWords } from "./zh-cn/report-sheet-words";
