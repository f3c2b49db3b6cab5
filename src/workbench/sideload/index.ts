/** What the programs in src/workbench/server need: the add-in in Excel, and the manifest's rules. */
export { MANIFESTS, manifestProblems } from "../manifest";
export { startExcel, stopExcel } from "./start-excel";
