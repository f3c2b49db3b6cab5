/** Checks that the figures read from a damaged file are in the undamaged one. */
import type { CheckLine } from "../../../src/batch/check-line";
import { readWorkbook } from "../../../src/xlsx/read-workbook";

/** The numbers in a text; 1,234.50 is one, and equal to 1234.5. */
const numbersIn = (text: string): string[] =>
  (text.replace(/(?<=\d),(?=\d{3})/gu, "").match(/\d+(?:\.\d+)?/gu) ?? []).map((number) =>
    String(Number(number)),
  );

/** All numbers that a sound file shows or stores, as they are and with two places. */
export function figuresOf(bytes: Uint8Array): ReadonlySet<string> {
  const figures = new Set<string>();
  for (const { cells } of readWorkbook(bytes).sheets)
    for (const row of cells.rows)
      for (const { shown, raw } of row)
        for (const number of [...numbersIn(shown), ...numbersIn(raw)]) {
          figures.add(number);
          figures.add(String(Number(Number(number).toFixed(2))));
        }
  return figures;
}

/** The figures of a form as they were read, none of them computed. */
const readFigures = ({ funds, indicators, total }: CheckLine): (string | null)[] => [
  ...funds.flatMap(({ initial, budget, executed, weight, rate, score }) => [
    ...[initial, budget, executed, weight],
    ...[rate.reported, score.reported],
  ]),
  ...indicators.flatMap(({ target, actual, weight, score }) => [
    ...[target, actual, weight],
    score.reported,
  ]),
  total?.reported ?? null,
];

/** The figures of a form, given as JSON, that are not among those of the sound file. */
export function foreignFigures(json: string, figures: ReadonlySet<string>): string[] {
  return readFigures(JSON.parse(json) as CheckLine).flatMap((text) =>
    text === null ? [] : numbersIn(text).filter((number) => !figures.has(number)),
  );
}
