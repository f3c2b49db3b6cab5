/** Forms as staff leave them: every figure comes out unchanged or is refused, never another one. */
import fc from "fast-check";
import type { Cells } from "../../../src/domain/cells";
import type { Figure, Form } from "../../../src/domain/form/form";
import { understand } from "../../../src/domain/form/understand";
import { cellsOf, readFixture } from "../../support/fixture";
import { MUTATIONS, squared, together, type Pick, type Rows } from "./mutations";

const SEED = 20240902;

const sheets: readonly Rows[] = [
  "src/workbench/sample/shanghai-2024.json",
  "test/fixtures/shanghai-2024/pasted-sheets.json",
  "test/fixtures/layouts/governments.json",
].flatMap((path) => readFixture(path).sheets.map((sheet) => squared(cellsOf(sheet).rows)));

const figure = (value: Figure | null): string | null => {
  if (value === null) return null;
  return value.number.kind === "number"
    ? `${value.number.value}${value.number.percent ? "%" : ""}`
    : value.number.kind;
};

const fundsOf = (form: Form): string[] =>
  form.funds.map((row) =>
    JSON.stringify([
      row.role,
      row.label.text,
      ...[row.initial, row.budget, row.executed, row.weight, row.rate, row.score].map(figure),
    ]),
  );

const indicatorsOf = (form: Form): string[] =>
  form.indicators.map((row) =>
    JSON.stringify([
      row.level1.text,
      row.level2.text,
      row.name.text,
      row.target.text,
      row.target.target,
      row.actual.text,
      row.actual.actual,
      figure(row.weight),
      figure(row.score),
      row.explanation?.text ?? null,
      row.placeholder,
    ]),
  );

const headOf = (form: Form): string =>
  JSON.stringify([
    form.title.text,
    [form.year, form.project, form.department, form.unit, form.grade].map(
      (place) => place?.text ?? null,
    ),
    [figure(form.total?.weight ?? null), figure(form.total?.score ?? null)],
    form.goals.map(({ goal, outcome }) => [goal?.text, outcome?.text]),
  ]);

const read = (rows: Rows): Form => {
  const cells: Cells = { sheet: "Sheet1", top: 1, left: 1, rows };
  const [form] = understand(cells);
  if (form === undefined) throw new Error("a fixture holds a form");
  return form;
};

/** Is each of these one of those, in their order? */
function isPartOf(some: readonly string[], all: readonly string[]): boolean {
  let from = 0;
  return some.every((one) => {
    const at = all.indexOf(one, from);
    from = at + 1;
    return at >= 0;
  });
}

function expectUnchangedOrRefused(form: Form, original: Form): void {
  expect(headOf(form)).toBe(headOf(original));
  for (const rowsOf of [fundsOf, indicatorsOf]) {
    const [now, before] = [rowsOf(form), rowsOf(original)];
    if (!isPartOf(now, before)) expect(now).toEqual(before);
    if (now.length < before.length) expect(form.unclear).not.toEqual([]);
  }
}

interface Case {
  readonly sheet: number;
  readonly steps: readonly number[];
  readonly choices: readonly number[];
}

function mutated({ sheet, steps, choices }: Case): Rows {
  let next = 0;
  const pick: Pick = (count) => {
    next += 1;
    return (choices[next % choices.length] ?? 0) % count;
  };
  return steps.reduce<Rows>(
    (rows, step) => squared(MUTATIONS[step]?.(rows, pick) ?? rows),
    sheets[sheet] ?? [],
  );
}

const oneCase: fc.Arbitrary<Case> = fc.record({
  sheet: fc.nat(sheets.length - 1),
  steps: fc.array(fc.nat(MUTATIONS.length - 1), { maxLength: 4 }),
  choices: fc.array(fc.nat(10_000), { minLength: 20, maxLength: 60 }),
});

it("reads a mutated form unchanged, or says what it refuses", () => {
  fc.assert(
    fc.property(oneCase, (one) => {
      const forms = understand({ sheet: "Sheet1", top: 1, left: 1, rows: mutated(one) });
      expect(forms).toHaveLength(1);
      const [form] = forms;
      if (form) expectUnchangedOrRefused(form, read(sheets[one.sheet] ?? []));
    }),
    { seed: SEED, numRuns: 300 },
  );
});

it("reads mutated forms stacked or side by side, each as if it stood alone", () => {
  fc.assert(
    fc.property(
      fc.array(oneCase, { minLength: 2, maxLength: 3 }),
      fc.boolean(),
      fc.integer({ min: 1, max: 3 }),
      (cases, beside, gap) => {
        const forms = understand(together(cases.map(mutated), beside, gap));
        const originals = cases.map(({ sheet }) => read(sheets[sheet] ?? []));
        const byHead = (one: Form, other: Form): number =>
          (headOf(one) + indicatorsOf(one).join()).localeCompare(
            headOf(other) + indicatorsOf(other).join(),
          );
        expect(forms.map(headOf).sort()).toEqual(originals.map(headOf).sort());
        const [now, before] = [[...forms].sort(byHead), [...originals].sort(byHead)];
        if (new Set(cases.map(({ sheet }) => sheet)).size < cases.length) return;
        now.forEach((form, index) => {
          const original = before.find((one) => headOf(one) === headOf(form)) ?? before[index];
          if (original) expectUnchangedOrRefused(form, original);
        });
      },
    ),
    { seed: SEED, numRuns: 150 },
  );
});
