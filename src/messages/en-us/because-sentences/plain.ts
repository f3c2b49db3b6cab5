import type { PlainRule } from "../../../domain/scores/because";
import type { BecauseSentences } from "../../sentences";
import { readingNames } from "../reading-names";

/** Why a row has no computed points, or the printed ones. */
export const plainReasons: BecauseSentences<
  PlainRule | "unit-mismatch" | "granted" | "in-time" | "several-readings"
> = {
  "missing-target": () => "The annual target is not filled in, so there is no score to compute.",
  "missing-actual": () => "The actual value is not filled in, so there is no score to compute.",
  "unreadable-target": () => "The annual target cannot be read, so there is no score to compute.",
  "unreadable-actual": () =>
    "The actual value cannot be read as a number, so there is no score to compute.",
  "days-disagree": () =>
    "The date of completion may be before or after the deadline, so there is no score to compute.",
  "in-time": ({ asked, given, score }) =>
    `The date "${given}" is within the deadline "${asked}": the full ${score} points.`,
  "several-readings": ({ asked, given, readings }) =>
    `The target "${asked}" and the actual value "${given}" can be read in more than one way (${readingNames(readings)}) with different scores, so there is no score to compute.`,
  "unit-mismatch": ({ targetUnit, actualUnit }) =>
    `The target is in "${targetUnit}", the actual value in "${actualUnit}"; one cannot be converted into the other, so there is no score to compute.`,
  "missing-weight": () => "There is no weight, so there is no score to compute.",
  "no-weight-column": () => "The form has no weights, so there is no score to compute.",
  "not-scored": () => "This row has no weight and is not scored.",
  "not-placed": () =>
    "Cells of this row stand in the wrong columns, so there is no score to compute.",
  granted: ({ score }) =>
    `This row adds or deducts points: the form's ${score ?? ""} points count towards the total.`,
  "unreadable-deduction": () =>
    "The points taken off cannot be read as a number, so the score cannot be computed.",
  "points-shared": () =>
    "This row shares one cell of weight or score with its neighbours, so it cannot be computed by itself.",
  "budget-zero": () =>
    "The full-year budget is empty or 0, so neither execution rate nor score can be computed.",
  "missing-executed": () =>
    "The amount executed is not filled in, so neither execution rate nor score can be computed.",
};
