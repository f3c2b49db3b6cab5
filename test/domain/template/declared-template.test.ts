/** The form of what was declared, in every layout it is declared in, read back. */
import { checksOf } from "../../support/findings";
import { readDeclarations } from "../../../src/domain/form/declaration/declarations";
import { understand } from "../../../src/domain/form/understand";
import { defaultProfile } from "../../../src/domain/profiles/default-profile";
import { declaredTemplate } from "../../../src/domain/template/template-from-form";
import { USUAL_CHOICES } from "../../../src/domain/template/template-choices";
import { LAYOUT_NAMES } from "../../../src/domain/template/template-layout";
import { decimal } from "../../../src/domain/decimal";
import { DECLARED_LAYOUTS, type DeclaredCase } from "../../support/declared-layouts";
import { sheetOf } from "../../support/fixture";
import { drawn } from "./drawn";

const CASES = Object.entries<DeclaredCase>(DECLARED_LAYOUTS).flatMap(([name, one]) =>
  LAYOUT_NAMES.map((layout) => ({ name, layout, one })),
);

/** Nothing stands in 全年预算数, 全年执行数 and 实际完成值 yet. */
const TO_FILL_IN = new Set<string>([
  "budget-zero",
  "missing-actual",
  "missing-executed",
  "missing-field",
  "placeholder-row",
  "missing-target",
]);
/** Declared weights are the declaration's, which may have none, or others than the rules ask for. */
const OF_WEIGHTS = new Set<string>(["weight-sum", "category-weight", "missing-weight"]);

describe.each(CASES)("the form in the layout $layout of a declaration, $name,", (each) => {
  const { one, layout } = each;
  const rows = one.rows.map((row) => row.map((value) => (value === "" ? null : value)));
  const [declaration] = readDeclarations(sheetOf(rows));
  if (declaration === undefined) throw new Error("no declaration");
  const made = (amounts: "万元" | "元") =>
    understand(
      drawn(declaredTemplate(declaration, defaultProfile, { ...USUAL_CHOICES, layout, amounts })),
    );
  const [form, ...others] = made("万元");
  if (form === undefined || others.length > 0) throw new Error("not one form");

  it("has what was declared", () => {
    expect([form.project, form.department, form.unit].map((place) => place?.text ?? "")).toEqual([
      one.project,
      one.department ?? "",
      one.unit ?? "",
    ]);
    expect(form.goals.map(({ goal }) => goal?.text ?? "")).toEqual([one.goal ?? ""]);
    expect(
      form.indicators.map(({ level1, level2, name }) => [level1.text, level2.text, name.text]),
    ).toEqual(one.indicators.map((row) => row.slice(0, 3)));
    expect(form.indicators.map(({ target }) => target.target)).toEqual(
      declaration.indicators.map(({ target }) => target.target),
    );
    expect(
      form.indicators.map(({ weight }) =>
        weight?.number.kind === "number" ? Number(weight.number.value) : null,
      ),
    ).toEqual(one.indicators.map(([, , , , weight]) => (weight ? Number(weight) : null)));
  });

  it("has the declared amount as the initial budget, in its own unit", () => {
    for (const amounts of ["万元", "元"] as const) {
      const [total] = made(amounts)[0]?.funds ?? [];
      const read = total?.initial?.number;
      const wan = one.amount?.[2];
      const expected =
        wan === undefined ? null : decimal(wan).times(decimal(amounts === "元" ? "10000" : "1"));
      expect(read?.kind === "number" ? Number(read.value) : null).toBe(
        expected === null ? null : expected.toNumber(),
      );
      expect([total?.budget?.text, total?.executed?.text]).toEqual(["", ""]);
    }
  });

  it("is clear, and lacks only what is still to be filled in", () => {
    expect(form.unplaced).toEqual([]);
    const codes = checksOf(form).map(({ code }) => code);
    expect(codes).toContain("budget-zero");
    expect(codes.filter((code) => !TO_FILL_IN.has(code) && !OF_WEIGHTS.has(code))).toEqual([]);
  });
});
