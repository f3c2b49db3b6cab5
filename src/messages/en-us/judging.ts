/** The words of judging a row. */
import type { Words } from "../words";

export const judgingWords: Words["judgingWords"] = {
  open: "Judge",
  close: "Close",
  chosen: (points) => `Judged ${points} points, among the pending changes`,
  legend: "First, which band does the result belong to?",
  answered: (answer) =>
    `The form says "${answer}". To change the band, change the result on the form first:`,
  wording: {
    met: "Target met",
    partly: "Target partly met, with some effect",
    missed: "Target not met, with little effect",
  },
  band: (low, high) => `${low}–${high}`,
  points: "points",
  slider: (name) => `Score of "${name}", slider`,
  field: (name) => `Score of "${name}"`,
  limits: (low, high, weight) => `${low} to ${high} points, weight ${weight} points`,
  wrong: (low, high) => `Please enter a number from ${low} to ${high}, with at most two decimals`,
  value: (points, low, high) => `${points} points, out of ${low} to ${high}`,
  notYet: (low, high) => `Not judged yet, ${low} to ${high} points`,
  result: (total, grade) =>
    `Once written back: total ${total}${grade === null ? "" : `, grade ${grade}`}`,
};
