/** A million rows, the engine beside the production system; ends at the first unlisted difference. */
import { parseArgs } from "node:util";
import { randomFrom } from "../../../support/random";
import { ALL_INTENDED, differencesOf } from "./compare";
import { drawnForm } from "./draw";

const { values } = parseArgs({
  options: {
    seed: { type: "string", default: "20200225" },
    rows: { type: "string", default: "1000000" },
  },
});
const [seed, wanted] = [Number(values.seed), Number(values.rows)];
if (!Number.isSafeInteger(seed) || !(wanted > 0))
  throw new RangeError("--seed and --rows are whole numbers");

const random = randomFrom(seed);
const since = performance.now();
const counts = new Map(ALL_INTENDED.map(({ name }) => [name, 0]));
let rows = 0;
let unlisted: readonly string[] = [];
while (rows < wanted && unlisted.length === 0) {
  const form = drawnForm(random);
  const found = differencesOf(form);
  unlisted = found.unlisted;
  for (const name of found.met) counts.set(name, (counts.get(name) ?? 0) + 1);
  rows += form.rows.length;
}
console.table(ALL_INTENDED.map(({ name, rule }) => ({ name, met: counts.get(name) ?? 0, rule })));
if (unlisted.length > 0) console.error(`seed ${seed}:\n${unlisted.join("\n")}`);
const seconds = ((performance.now() - since) / 1000).toFixed(0);
console.log(`seed ${seed}: ${rows} rows; ${unlisted.length} unlisted differences; ${seconds} s`);
process.exitCode = unlisted.length === 0 ? 0 : 1;
