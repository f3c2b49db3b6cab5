/** Mutants: fixtures, alone, one below the other or side by side, changed by several mutations. */
import { readdirSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { cellsOf, readFixture, root } from "../../../support/fixture";
import { randomFrom } from "../../../support/random";
import { MUTATIONS } from "./all";
import { asCopy, blanks, marked, squared, widthOf, type Rows } from "./marked";
import type { Mutation } from "./mutation";

/** One mutation with the seed of its choices, so that it does the same whatever precedes it. */
interface Step {
  readonly mutation: number;
  readonly seed: number;
}

/** The data from which a mutant can be made again. */
export interface Recipe {
  readonly parts: readonly { readonly sheet: number; readonly steps: readonly Step[] }[];
  readonly beside: boolean;
  readonly gap: number;
  /** The changes of the whole sheet. */
  readonly steps: readonly Step[];
  readonly origin: { readonly top: number; readonly left: number };
}

const FOLDERS = ["src/workbench/sample", "test/fixtures/shanghai-2024", "test/fixtures/layouts"];

const files = FOLDERS.flatMap((folder) =>
  readdirSync(join(root, folder))
    .filter((name) => name.endsWith(".json"))
    .sort()
    .map((name) => `${folder}/${name}`),
);

interface Sheet {
  readonly name: string;
  readonly rows: Rows;
}

/** Every sheet of every fixture. */
export const SHEETS: readonly Sheet[] = files.flatMap((path) =>
  readFixture(path).sheets.map((sheet) => ({
    name: `${path} ${sheet.name}`,
    rows: marked(cellsOf(sheet), sheet.merges),
  })),
);

const apply = (rows: Rows, { mutation, seed }: Step): Rows =>
  squared(MUTATIONS[mutation]?.apply(rows, randomFrom(seed)) ?? rows);

/** Sheets one under the other, or side by side, with blank rows or columns between. */
function together(sheets: readonly Rows[], beside: boolean, gap: number): Rows {
  if (sheets.length === 1) return sheets[0] ?? [];
  if (!beside)
    return squared(sheets.flatMap((rows) => [...rows, ...Array.from({ length: gap }, () => [])]));
  const height = Math.max(...sheets.map(({ length }) => length));
  return Array.from({ length: height }, (_, row) =>
    sheets.flatMap((rows) => [...(rows[row] ?? blanks(widthOf(rows))), ...blanks(gap)]),
  );
}

const copies = new Map<string, Rows>();

function copyOf(sheet: number, copy: number): Rows {
  const key = `${sheet}:${copy}`;
  const rows = copies.get(key) ?? asCopy(SHEETS[sheet]?.rows ?? [], copy);
  copies.set(key, rows);
  return rows;
}

/** The fixtures a mutant is made of, distinguished by their marks. */
export const basesOf = ({ parts }: Recipe): readonly Rows[] =>
  parts.map(({ sheet }, copy) => copyOf(sheet, copy));

export const mutantOf = (recipe: Recipe): Rows => {
  const bases = basesOf(recipe);
  const parts = recipe.parts.map(({ steps }, index) => steps.reduce(apply, bases[index] ?? []));
  return recipe.steps.reduce(apply, together(parts, recipe.beside, recipe.gap));
};

const stepsOf = ({ parts, steps }: Recipe): readonly Step[] => [
  ...parts.flatMap((part) => part.steps),
  ...steps,
];

export const mutationsOf = (recipe: Recipe): readonly Mutation[] =>
  stepsOf(recipe).flatMap(({ mutation }) => MUTATIONS[mutation] ?? []);

/** The changes of a mutant, in words. */
export const described = ({ parts, beside, gap, steps }: Recipe): string => {
  const names = (all: readonly Step[]): string =>
    all.map(({ mutation, seed }) => `${MUTATIONS[mutation]?.name ?? "?"} (${seed})`).join(", ");
  const sheets = parts.map((part) =>
    [SHEETS[part.sheet]?.name ?? "?", names(part.steps)].filter(Boolean).join(": "),
  );
  const placed = parts.length > 1 ? [`${beside ? "side by side" : "stacked"}, ${gap} between`] : [];
  return [...sheets, ...placed, names(steps)].filter(Boolean).join("\n  ");
};

/** Shrinking drops steps and sheets; the remaining steps do the same as before. */
const fixed = (limit: number): fc.Arbitrary<number> => fc.noShrink(fc.nat(limit));

const step: fc.Arbitrary<Step> = fc.record({
  mutation: fixed(MUTATIONS.length - 1),
  seed: fixed(0x7fffffff),
});

const partOf = (most: number) =>
  fc.record({
    sheet: fixed(SHEETS.length - 1),
    steps: fc.array(step, { maxLength: most, size: "max" }),
  });

const oneSheet = fc.array(partOf(5), { minLength: 1, maxLength: 1 });
const severalSheets = fc.array(partOf(2), { minLength: 1, maxLength: 3, size: "max" });
/** One mutation of one sheet, to show the effect of each alone. */
const untouched = fc.array(partOf(0), { minLength: 1, maxLength: 1 });
const oneStep = fc.array(step, { minLength: 1, maxLength: 1 });
const fewSteps = fc.array(step, { maxLength: 2, size: "max" });

const changes: fc.Arbitrary<Pick<Recipe, "parts" | "steps">> = fc.oneof(
  { weight: 2, arbitrary: fc.record({ parts: untouched, steps: oneStep }) },
  { weight: 5, arbitrary: fc.record({ parts: oneSheet, steps: fewSteps }) },
  { weight: 3, arbitrary: fc.record({ parts: severalSheets, steps: fewSteps }) },
);

const places = fc.record({
  beside: fc.boolean(),
  gap: fc.integer({ min: 1, max: 3 }),
  origin: fc.record({
    top: fc.integer({ min: 1, max: 40 }),
    left: fc.integer({ min: 1, max: 30 }),
  }),
});

export const anyRecipe: fc.Arbitrary<Recipe> = fc
  .tuple(changes, places)
  .map(([how, where]) => ({ ...how, ...where }));
