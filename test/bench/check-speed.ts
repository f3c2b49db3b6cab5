/**
 * Time of a check per form beside the parsing of its file, on sheets of 1, 10 and 1,000 forms one
 * under the other, all with different names and amounts. Each figure is the median of its rounds, in
 * milliseconds per form; the first line is one form in a process that has never read one, as for a
 * person who checks a single form.
 */
import type { Assessment } from "../../src/domain/assessment/assessment";
import { understand } from "../../src/domain/form/understand";
import { assess } from "../../src/domain/assessment/assess";
import { defaultProfile } from "../../src/domain/profiles/default-profile";
import { readWorkbook } from "../../src/xlsx/read-workbook";
import { readFixture } from "../support/fixture";
import { fileOfFixture } from "../support/xlsx-file";
import { shareOfFile } from "./share-of-file";
import { stackedForms } from "./stacked-forms";
import { once, timed } from "./timed";

const FORMS_A_SIZE = 2_000;
const LEAST_ROUNDS = 5;
const PROFILED_ROUNDS = 300;
const SIZES = [1, 10, 1_000];

const fixture = readFixture("src/workbench/sample/shanghai-2024.json");

type Take = <T>(work: () => T) => { milliseconds: number; result: T };

function measured(count: number, take: Take, name = String(count)) {
  const file = fileOfFixture(stackedForms(fixture, count));
  const parsing = take(() => readWorkbook(file));
  const [sheet] = parsing.result.sheets;
  if (!sheet) throw new Error("no sheet");
  const reading = take(() => understand(sheet.cells));
  if (reading.result.length !== count)
    throw new Error(`${reading.result.length} of ${count} forms`);
  const scoring = take(() => reading.result.map((form) => assess(form, defaultProfile)));
  const perForm = ({ milliseconds }: { milliseconds: number }): number => milliseconds / count;
  const row = {
    forms: name,
    kilobytes: Math.round(file.length / 1024),
    ".xlsx → Cells": perForm(parsing).toFixed(3),
    "Cells → Form": perForm(reading).toFixed(3),
    "Form → Assessment": perForm(scoring).toFixed(3),
    "reading / parsing": `${((100 * perForm(reading)) / perForm(parsing)).toFixed(0)} %`,
  };
  return { row, scoring };
}

const roundsOf = (count: number): number => Math.max(LEAST_ROUNDS, FORMS_A_SIZE / count);

/** The engine alone, on the assessments of the largest size. */
function engine({ milliseconds, result }: { milliseconds: number; result: Assessment[] }) {
  const rows = result.reduce((sum, { indicators }) => sum + indicators.length, 0);
  const forms = result.slice(0, fixture.sheets.length).map(({ form }) => form);
  const share = shareOfFile("decimal.js", () => {
    for (let round = 0; round < PROFILED_ROUNDS; round++)
      for (const form of forms) assess(form, defaultProfile);
  });
  return {
    "indicator rows a second": Math.round(rows / (milliseconds / 1000)).toLocaleString("en"),
    "of it in decimal.js": `${(100 * share).toFixed(0)} %`,
  };
}

// Must run before anything else is read.
const cold = measured(1, once, "1, the first");
const sizes = SIZES.map((count) => measured(count, (work) => timed(roundsOf(count), work)));
console.log("milliseconds of processor time a form");
console.table([cold, ...sizes].map(({ row }) => row));
console.log("scoring alone (decimal.js: self time in a CPU profile)");
const last = sizes.at(-1);
if (last) console.table([engine(last.scoring)]);
