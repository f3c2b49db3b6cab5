/** What reports are made of: a chunk of its own, fetched when a report is asked for. */
export { reportSheets } from "../../domain/report/report-sheets";
