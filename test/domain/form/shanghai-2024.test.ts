/**
 * Five published forms of one unit, in three states, against the content their publisher states.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { a1 } from "../../../src/domain/cells";
import type { Figure, Form, FundsRow } from "../../../src/domain/form/model/form";
import { understand } from "../../../src/domain/form/understand";
import { cellsOf, readFixture } from "../../support/fixture";

interface GoldenForm {
  year: string;
  project: string;
  department: string;
  unit: string;
  funds: Record<string, string>[];
  goal: string;
  outcome: string;
  totalWeight: string;
  total: string;
  grade: string;
  indicators: Record<string, string>[];
}

const golden = JSON.parse(
  readFileSync(join(__dirname, "../../golden/shanghai-2024.json"), "utf8"),
) as GoldenForm[];

/** A figure as the publisher prints it: two places, "-" for a dash. */
function printed(figure: Figure | null): string | null {
  if (figure === null) return null;
  const { number } = figure;
  if (number.kind === "dash") return "-";
  return number.kind === "number" ? Number(number.value).toFixed(2) : number.kind;
}

const fundsOf = (row: FundsRow) => ({
  label: row.label.text,
  initial: printed(row.initial),
  budget: printed(row.budget),
  executed: printed(row.executed),
  weight: printed(row.weight),
  rate: printed(row.rate),
  score: printed(row.score),
});

function asPublished(form: Form) {
  return {
    year: form.year?.text,
    project: form.project?.text,
    department: form.department?.text,
    unit: form.unit?.text,
    funds: form.funds.map(fundsOf),
    goal: form.goals[0]?.goal?.text,
    outcome: form.goals[0]?.outcome?.text,
    totalWeight: printed(form.total?.weight ?? null),
    total: printed(form.total?.score ?? null),
    grade: form.grade?.text,
    indicators: form.indicators.map((row) => ({
      level1: row.level1.text,
      level2: row.level2.text,
      name: row.name.text,
      target: row.target.text,
      actual: row.actual.text,
      weight: printed(row.weight),
      score: printed(row.score),
      explanation: row.explanation?.text,
    })),
  };
}

/** the publisher's wording; separators of amounts and white space after a colon are ignored */
const expected = golden.map((form) => ({
  ...form,
  funds: form.funds.map((row) => ({
    ...Object.fromEntries(
      Object.entries(row).map(([field, text]) => [field, text.replaceAll(",", "")]),
    ),
    label: (row["label"] ?? "").replace(/:$/u, "").replaceAll(" ", ""),
  })),
}));

const read = (path: string): Form[] =>
  readFixture(path).sheets.flatMap((sheet) => understand(cellsOf(sheet)));

const states = [
  ["pasted into one sheet", "test/fixtures/shanghai-2024/pasted.json"],
  ["pasted, one form a sheet", "test/fixtures/shanghai-2024/pasted-sheets.json"],
  ["laid out by hand", "src/workbench/sample/shanghai-2024.json"],
] as const;

describe.each(states)("the five forms, %s", (_, path) => {
  const forms = read(path);

  it("are five", () => {
    expect(forms.map((form) => form.project?.text)).toEqual(golden.map((form) => form.project));
  });

  it.each(golden.map((form, index) => [form.project, index] as const))(
    "hold what was published: %s",
    (_project, index) => {
      const form = forms[index];
      expect(form && asPublished(form)).toEqual(expected[index]);
    },
  );

  it("have a standard title, every column and nothing unplaced", () => {
    for (const form of forms) {
      expect(form.title.text).toBe("财政项目支出绩效自评表");
      expect([form.hasWeights, form.hasScores, form.hasExplanations]).toEqual([true, true, true]);
      expect(form.unplaced).toEqual([]);
      expect(form.indicators.filter(({ placeholder }) => placeholder)).toEqual([]);
      expect(form.funds.map(({ role }) => role)).toEqual(["total", "part", "part", "part"]);
    }
  });
});

describe("the addresses of the pasted forms", () => {
  const forms = read("test/fixtures/shanghai-2024/pasted.json");

  it("are those of the cells with the texts", () => {
    expect(forms.map(({ range }) => range)).toEqual([
      "A3:H34",
      "A36:I69",
      "A71:I104",
      "A106:I145",
      "A147:H182",
    ]);
  });

  it("of figures beside their header are the figures' own", () => {
    const total = forms[3]?.funds[0];
    expect(total?.executed && [a1(total.executed.at), total.executed.text]).toEqual([
      "F113",
      "1,112.89",
    ]);
    expect(total?.score && [a1(total.score.at), total.score.text]).toEqual(["I113", "9.50"]);
  });

  it("of a row shifted to the left are those of its shifted cells", () => {
    const row = forms[0]?.indicators.find(({ name }) => name.text === "维修鉴定工作完成及时率");
    expect(
      row &&
        [row.name, row.target, row.actual, row.weight, row.score, row.explanation].map(
          (place) => place && a1(place.at),
        ),
    ).toEqual(["A23", "C23", "D23", "E23", "F23", "G23"]);
    expect(row?.row).toBe(23);
  });

  it("of a level given once are the label's, also below a page break", () => {
    const row = forms[3]?.indicators.find(({ name }) => name.text === "长效管理机制");
    expect(row && [a1(row.level1.at), a1(row.level2.at)]).toEqual(["A134", "B137"]);
  });

  it("of a level 2 in the column of level 1 leave level 1 where it was given", () => {
    const row = forms[2]?.indicators.find(({ name }) => name.text === "宣传品验收合格率");
    expect(row && [a1(row.level1.at), row.level1.text, row.level2.text]).toEqual([
      "A85",
      "产出指标",
      "质量指标",
    ]);
  });
});
