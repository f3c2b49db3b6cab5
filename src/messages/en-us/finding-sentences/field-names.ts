import type { FormField } from "../../../domain/form/model/form";

/** The names of a form's fields. */
export const FIELD: Readonly<Record<FormField, string>> = {
  project: "project name",
  department: "department in charge",
  unit: "implementing unit",
  year: "year",
  initial: "initial budget",
  budget: "full-year budget",
  executed: "executed amount",
  weight: "weight",
  rate: "execution rate",
  score: "score",
  explanation: "explanation",
  goal: "goal",
  outcome: "outcome",
};
