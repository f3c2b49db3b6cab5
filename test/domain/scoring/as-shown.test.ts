/** Figures of a form that differ from what their cells show. */
import type { Cell } from "../../../src/domain/cells";
import type { Figure, Form, FundsRow, Indicator } from "../../../src/domain/form/model/form";
import { formAsShown } from "../../../src/domain/scoring/as-shown";
import { figure, formOf } from "../../support/form";

const FORM = formOf({
  rows: [{ deduction: "1" }],
  funds: [{}],
  total: { weight: "100", score: "90" },
});

const numberCell = (raw: string, shown: string): Cell => ({ kind: "number", raw, shown });

/** 9.996 in a cell that shows two places. */
const ROUNDED: Figure = {
  ...figure(1, 1, "9.996"),
  cell: numberCell("9.996", "10.00"),
  number: { kind: "number", value: "9.996", percent: false, decimals: 2 },
};

const withFunds = (change: Partial<FundsRow>): Form => ({
  ...FORM,
  funds: FORM.funds.map((row) => ({ ...row, ...change })),
});
const withRow = (change: Partial<Indicator>): Form => ({
  ...FORM,
  indicators: FORM.indicators.map((row) => ({ ...row, ...change })),
});
const withTotal = (column: "weight" | "score", of: Figure): Form => ({
  ...FORM,
  total: FORM.total && { ...FORM.total, [column]: of },
});

const numberOf = (of: Figure | null | undefined): string | null =>
  of?.number.kind === "number" ? of.number.value : null;

describe("a form as its cells show it", () => {
  it("is none where every cell shows what it holds", () => {
    expect(formAsShown(FORM)).toBeNull();
    expect(formAsShown(formOf({ rows: [{}] }))).toBeNull();
  });

  it.each(["initial", "budget", "executed", "weight", "rate", "score"] as const)(
    "has the shown %s of the funds",
    (column) => {
      const shown = formAsShown(withFunds({ [column]: ROUNDED }));
      expect(numberOf(shown?.funds[0]?.[column])).toBe("10");
    },
  );

  it.each(["weight", "score", "deduction"] as const)("has the shown %s of a row", (column) => {
    const shown = formAsShown(withRow({ [column]: ROUNDED }));
    expect(numberOf(shown?.indicators[0]?.[column])).toBe("10");
  });

  it.each(["weight", "score"] as const)("has the shown %s of the total", (column) => {
    expect(numberOf(formAsShown(withTotal(column, ROUNDED))?.total?.[column])).toBe("10");
  });

  it.each<[string, Figure]>([
    [
      "that shows all of its places",
      { ...ROUNDED, number: { ...ROUNDED.number, decimals: 3 } as Figure["number"] },
    ],
    ["of a text", { ...ROUNDED, cell: { kind: "text", raw: "9.996", shown: "9.996" } }],
    ["that is no number", { ...ROUNDED, number: { kind: "unreadable" } }],
  ])("keeps a figure %s", (_, kept) => {
    expect(formAsShown(withTotal("score", kept))).toBeNull();
  });
});

describe("a target or an answer as its cell shows it", () => {
  const quantity = (value: string, cell: Cell): Form =>
    withRow({
      target: {
        ...figure(20, 4, cell.shown),
        cell,
        target: { kind: "quantity", comparison: "=", value, unit: "%" },
      },
      actual: {
        ...figure(20, 5, cell.shown),
        cell,
        actual: { kind: "quantity", value, unit: "%" },
      },
    });
  const valuesOf = (form: Form | null): readonly (string | null)[] | null => {
    const [row] = form?.indicators ?? [];
    if (row === undefined) return null;
    const { target } = row.target;
    const { actual } = row.actual;
    return [
      target.kind === "quantity" ? target.value : null,
      actual.kind === "quantity" ? actual.value : null,
    ];
  };

  it("is the stored one, rounded", () => {
    expect(valuesOf(formAsShown(quantity("49.56", numberCell("0.4956", "50%"))))).toEqual([
      "50",
      "50",
    ]);
  });

  it.each([
    ["where both are the same", quantity("50", numberCell("0.5", "50%"))],
    ["where another figure is shown", quantity("49.56", numberCell("0.4956", "51%"))],
    ["where a date is shown", quantity("45000", numberCell("45000", "2023年3月15日"))],
    ["where words are shown", quantity("49.56", numberCell("0.4956", "约一半"))],
    [
      "where neither is a quantity",
      withRow({
        target: {
          ...figure(20, 4, "50%"),
          cell: numberCell("0.4956", "50%"),
          target: { kind: "words" },
        },
        actual: {
          ...figure(20, 5, "50%"),
          cell: numberCell("0.4956", "50%"),
          actual: { kind: "unreadable", reason: "no-number" },
        },
      }),
    ],
  ])("stays as it is %s", (_, form) => {
    expect(formAsShown(form)).toBeNull();
  });
});
