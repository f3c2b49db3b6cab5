/** The long run: thousands of mutants; misread ones are reduced, refused ones counted. */
import { parseArgs } from "node:util";
import fc from "fast-check";
import { judge, expectationOf, type Verdict } from "./judge";
import { anyRecipe, basesOf, described, mutantOf, mutationsOf, type Recipe } from "./mutant";
import { displacedIn, silentIn, type Silent } from "./meanings/run";
import { literalOf, shrunk, verdictOf } from "./shrink";

const { values } = parseArgs({
  options: {
    seed: { type: "string", default: "20240902" },
    mutants: { type: "string", default: "10000" },
    meanings: { type: "string", default: "10000" },
    only: { type: "string" },
  },
});
const [seed, count] = [Number(values.seed), Number(values.mutants)];

const verdict = (recipe: Recipe): Verdict =>
  judge(expectationOf(basesOf(recipe)), mutantOf(recipe), recipe.origin);

interface Tally {
  mutants: number;
  refusing: number;
  facts: number;
  refused: number;
}

const alone = new Map<string, Tally>();
const inCompany = new Map<string, Tally>();

function counted(tallies: Map<string, Tally>, name: string, { refused, facts }: Verdict): void {
  const tally = tallies.get(name) ?? { mutants: 0, refusing: 0, facts: 0, refused: 0 };
  tally.mutants += 1;
  tally.facts += facts;
  tally.refused += refused.length;
  if (refused.length > 0) tally.refusing += 1;
  tallies.set(name, tally);
}

interface Failure {
  readonly index: number;
  readonly fields: string;
}

const failures: Failure[] = [];
let facts = 0;
let refusing = 0;
let whole = 0;

const fieldsOf = ({ misreads }: Verdict): string =>
  [...new Set(misreads.map(({ key }) => key.replace(/^\S+ /u, "")))].sort().join(", ");

/** Makes and reads one mutant; returns whether it was read correctly. */
function run(recipe: Recipe, index: number): boolean {
  const judged = verdict(recipe);
  const { misreads, refused } = judged;
  facts += judged.facts;
  if (refused.length > 0) refusing += 1;
  if (refused.some((key) => key.endsWith(" form"))) whole += 1;
  const mutations = mutationsOf(recipe);
  const [only, second] = mutations;
  if (only !== undefined && second === undefined && recipe.parts.length === 1)
    counted(alone, only.name, judged);
  if (!mutations.some(({ makesUnreadable }) => makesUnreadable)) {
    for (const name of new Set(mutations.map(({ name: each }) => each)))
      counted(inCompany, name, judged);
  }
  if (misreads.length > 0) failures.push({ index, fields: fieldsOf(judged) });
  return misreads.length === 0;
}

/** Makes the mutant again and reduces it; prints it as a test's literal. */
function explain(index: number): void {
  const result = fc.check(
    fc.property(anyRecipe, (recipe) => verdict(recipe).misreads.length === 0),
    { seed, path: String(index), numRuns: 1 },
  );
  const [recipe] = result.counterexample ?? [];
  if (recipe === undefined) return;
  const small = shrunk({ bases: basesOf(recipe), rows: mutantOf(recipe) });
  console.log(`\nmutant ${index} (--seed ${seed} --only ${index})\n  ${described(recipe)}`);
  console.log(verdictOf(small).misreads.slice(0, 4));
  console.log(
    `made of\n${small.bases.map(literalOf).join("\n  --\n")}\nread\n${literalOf(small.rows)}`,
  );
}

if (values.only === undefined) {
  const since = performance.now();
  let index = 0;
  for (const recipe of fc.sample(anyRecipe, { seed, numRuns: count })) {
    run(recipe, index);
    index += 1;
    if (index % 1000 === 0) console.log(`${index} mutants, ${failures.length} misread`);
  }
  const table = (tallies: Map<string, Tally>) =>
    Object.fromEntries(
      [...tallies]
        .sort(([one], [other]) => one.localeCompare(other))
        .map(([name, tally]) => [
          name,
          {
            mutants: tally.mutants,
            "refusing %": Number(((100 * tally.refusing) / tally.mutants).toFixed(1)),
            "facts refused %": Number(((100 * tally.refused) / tally.facts).toFixed(2)),
          },
        ]),
    );
  console.log("\none mutation alone");
  console.table(table(alone));
  console.log("each with others, without those that make figures unreadable");
  console.table(table(inCompany));
  const kinds = new Map<string, Failure[]>();
  for (const failure of failures)
    kinds.set(failure.fields, [...(kinds.get(failure.fields) ?? []), failure]);
  for (const [fields, [first, ...others]] of [...kinds].slice(0, 12)) {
    console.log(`\n${others.length + 1} misread in: ${fields}`);
    if (first !== undefined) explain(first.index);
  }
  console.log(
    `\nseed ${seed}: ${count} mutants, ${facts} facts; misread ${failures.length}, refused in part or whole ${refusing}, no form found ${whole}; ${((performance.now() - since) / 1000).toFixed(0)} s`,
  );
} else {
  explain(Number(values.only));
}

/**
 * Rows with another meaning, and rows and pages out of place: none may be read wrongly without a
 * finding.
 */
function runMeanings(most: number): number {
  const silent: Silent[] = [];
  for (let index = 0; index < most; index += 1) {
    const found = (index % 5 === 4 ? displacedIn : silentIn)(seed + index * 7919);
    if (found !== null) silent.push(found);
  }
  for (const one of silent.slice(0, 20)) console.log(one);
  console.log(`seed ${seed}: ${most} changed meanings, silently different ${silent.length}`);
  return silent.length;
}

const silentMeanings = values.only === undefined ? runMeanings(Number(values.meanings)) : 0;
process.exitCode = failures.length + silentMeanings === 0 ? 0 : 1;
