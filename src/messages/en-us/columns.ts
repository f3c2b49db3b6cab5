/** The words about columns: what one of the indicator table may hold, and the section about it. */
import type { Words } from "../words";
import { counted } from "./counted";

/** The roles, each after the heading that forms give it. */
export const columnRoles: Words["columnRoles"] = {
  block: "Block (indicators)",
  level1: "Level 1 indicator",
  level2: "Level 2 indicator",
  name: "Level 3 indicator (name)",
  target: "Annual target",
  actual: "Actual value",
  weight: "Weight",
  score: "Score",
  deduction: "Points taken off",
  criterion: "Criterion: how the row gets its points",
  explanation: "Explanation and measures",
  sign: "Comparison sign (≥, ≤, =)",
  nature: "Direction (more or less is better)",
  unit: "Unit",
  actualUnit: "Unit of the actual value",
  review: "A later reviewer's points or opinion",
  project: "Project",
  department: "Department in charge",
  performer: "Implementing unit",
  other: "Not part of the form, not read",
};

export const columns: Words["columns"] = {
  title: "Columns",
  count: (count) => counted(count, "column"),
  unknown: (count) => `${count} not recognised`,
  intro:
    "Columns are recognised by their headers. If one is missing or wrong, choose it here; the form is checked again at once, and the choice is kept in the workbook.",
  header: (row) => `Header in row ${row}`,
  cell: (letters) => `Column ${letters}`,
  goTo: (cell) => `Go to ${cell}`,
  sample: (texts) =>
    texts.length === 0 ? "Nothing below this header" : `For example: ${texts.join(", ")}`,
  chosen: "Chosen by hand",
  choose: "Not recognised, please choose",
  heldBy: (role, letters) => `${role} (now column ${letters})`,
  recognise: "Recognise automatically again",
  forget: (headers) =>
    headers > 1
      ? `Forget the columns chosen in this workbook (${headers} headers)`
      : "Forget the columns chosen in this workbook",
  assign: "Say what this column holds",
};
