/** Forms as people leave them: every figure is read unchanged or refused, never read as another one. */
import fc from "fast-check";
import { expectationOf, judge } from "./mutations/judge";
import { anyRecipe, basesOf, mutantOf, SHEETS } from "./mutations/mutant";
import { cellsFrom } from "./mutations/marked";
import { understand } from "../../../src/domain/form/understand";

const SEED = 20240902;

it("reads mutated forms, alone, stacked and side by side, unchanged or names what it refuses", () => {
  fc.assert(
    fc.property(anyRecipe, (recipe) => {
      const { misreads } = judge(expectationOf(basesOf(recipe)), mutantOf(recipe), recipe.origin);
      expect(misreads).toEqual([]);
    }),
    { seed: SEED, numRuns: 300 },
  );
});

it.each(SHEETS.map(({ name, rows }) => [name, rows] as const))(
  "reads every form of %s, which the mutants are made of, and leaves nothing unplaced",
  (_name, rows) => {
    const forms = understand(cellsFrom(rows));
    expect(forms.length).toBeGreaterThan(0);
    expect(forms.flatMap(({ unplaced }) => unplaced)).toEqual([]);
  },
);
