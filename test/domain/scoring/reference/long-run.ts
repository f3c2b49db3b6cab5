/** A million rows in whole forms, engine and reference compared; ends at the first difference. */
import { parseArgs } from "node:util";
import { randomFrom } from "../../../support/random";
import { differences } from "./compare";
import { randomForm } from "./random-form";
import type { ReferenceForm } from "./reference-form";
import { writtenForm } from "./written-form";

const { values } = parseArgs({
  options: {
    seed: { type: "string", default: "20200225" },
    rows: { type: "string", default: "1000000" },
  },
});
const [seed, wanted] = [Number(values.seed), Number(values.rows)];
if (!Number.isSafeInteger(seed) || !(wanted > 0))
  throw new RangeError("--seed and --rows are whole numbers");

const REPORT_EVERY = 100_000;

/**
 * The kind of a row's target, for the summary: a run without ranges, for example, would prove little.
 */
const kindOf = (row: ReferenceForm["rows"][number]): string =>
  row.kind === "judged" ? `judged ${row.answer}` : row.sign;

const kinds = new Map<string, number>();
const random = randomFrom(seed);
const since = performance.now();
const seconds = (): string => `${((performance.now() - since) / 1000).toFixed(0)} s`;
let [forms, rows, told] = [0, 0, 0];
let different: readonly string[] = [];
while (rows < wanted && different.length === 0) {
  const form = randomForm(random);
  different = differences(form, writtenForm(random, form));
  for (const row of form.rows) kinds.set(kindOf(row), (kinds.get(kindOf(row)) ?? 0) + 1);
  forms += 1;
  rows += form.rows.length;
  if (Math.floor(rows / REPORT_EVERY) > told) {
    told = Math.floor(rows / REPORT_EVERY);
    console.log(`${rows} rows, ${seconds()}`);
  }
}
console.table(
  Object.fromEntries([...kinds].sort().map(([kind, count]) => [kind, { rows: count }])),
);
if (different.length > 0)
  console.error(`form ${forms} of seed ${seed} differs:\n${different.join("\n")}`);
console.log(
  `seed ${seed}: ${rows} rows in ${forms} forms; ${different.length === 0 ? "no difference" : "DIFFERENT"}; ${seconds()}`,
);
process.exitCode = different.length === 0 ? 0 : 1;
