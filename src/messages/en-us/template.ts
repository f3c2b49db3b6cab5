/** The words of the pane about templates. */
import type { Words } from "../words";
import { LAYOUT_WORDS } from "./layout-words";

export const template: Words["template"] = {
  open: "Template options",
  openHelp: "Layout, year, rows, and next year's form",
  title: "Template options",
  layout: "Layout",
  layoutOptions: {
    shanghai: `${LAYOUT_WORDS.shanghai} (usual)`,
    national: `${LAYOUT_WORDS.national}, block column`,
    "two-storey": LAYOUT_WORDS["two-storey"],
  },
  amounts: "Amounts in",
  amountUnits: { 万元: "¥10k", 元: "¥" },
  blank: "Blank form",
  year: "Year",
  yearHint: "For example 2025",
  notYear: "Please enter four digits such as 2025, or leave it empty.",
  department: "Department in charge",
  unit: "Implementing unit",
  cost: "Cost indicators",
  costOptions: {
    usual: "By the rules",
    level1: "At level 1",
    level2: "Under output",
  },
  rows: "Rows per level 2 indicator",
  rowsHint: "0 leaves it out.",
  rowsOf: (level) => `Rows of ${level}`,
  allRows: (count) => `${count} in all`,
  noRows: "Please keep at least one row.",
  make: "Make template",
  existing: "From an existing form",
  nextYear: "Use this form for next year, blank",
  nextYearHelp:
    "Keeps project, indicators, targets and weights; clears actual values, scores and explanations.",
  nextYearBlocked: "First open the worksheet with the self-assessment form.",
  declared: "From the declaration of targets",
  declaredFound: "This worksheet is a declaration of targets",
  declaredHelp:
    "Lays out this year's self-assessment form with its indicators, targets and weights.",
  declaredBlocked: "First open the worksheet with the project's declaration of targets.",
  cancel: "Cancel",
};
