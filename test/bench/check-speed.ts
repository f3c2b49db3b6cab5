/**
 * How long a check takes per form beside the parsing of its file, on sheets of 1, 10 and 1,000
 * forms one under the other. Each figure is the median of its rounds, in milliseconds a form.
 */
import { understand } from "../../src/domain/form/understand";
import { assess } from "../../src/domain/scoring/assess";
import { defaultProfile } from "../../src/domain/scoring/profiles/default-profile";
import { readWorkbook } from "../../src/xlsx/read-workbook";
import { readFixture } from "../support/fixture";
import { fileOfFixture } from "../support/xlsx-file";
import { stackedForms } from "./stacked-forms";

const FORMS_A_SIZE = 2_000;
const LEAST_ROUNDS = 5;

/** The median time of some rounds and what the last one gave; the first warms up. */
function timed<T>(rounds: number, work: () => T): { milliseconds: number; result: T } {
  let result = work();
  const times = Array.from({ length: rounds }, () => {
    const start = performance.now();
    result = work();
    return performance.now() - start;
  }).sort((one, other) => one - other);
  return { milliseconds: times[rounds >> 1] ?? 0, result };
}

function measured(count: number) {
  const rounds = Math.max(LEAST_ROUNDS, FORMS_A_SIZE / count);
  const file = fileOfFixture(
    stackedForms(readFixture("src/workbench/sample/shanghai-2024.json"), count),
  );
  const parsing = timed(rounds, () => readWorkbook(file));
  const [sheet] = parsing.result.sheets;
  if (!sheet) throw new Error("no sheet");
  const reading = timed(rounds, () => understand(sheet.cells));
  if (reading.result.length !== count)
    throw new Error(`${reading.result.length} of ${count} forms`);
  const scoring = timed(rounds, () => reading.result.map((form) => assess(form, defaultProfile)));
  const perForm = ({ milliseconds }: { milliseconds: number }): number => milliseconds / count;
  return {
    forms: count,
    kilobytes: Math.round(file.length / 1024),
    ".xlsx → Cells": perForm(parsing).toFixed(3),
    "Cells → Form": perForm(reading).toFixed(3),
    "Form → Assessment": perForm(scoring).toFixed(3),
    "reading / parsing": `${((100 * perForm(reading)) / perForm(parsing)).toFixed(0)} %`,
  };
}

console.log("milliseconds a form");
console.table([1, 10, 1_000].map(measured));
