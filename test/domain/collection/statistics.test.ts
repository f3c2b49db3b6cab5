import { rateBand } from "../../../src/domain/collection/rate-bands";
import { scoreBand, statisticsOf } from "../../../src/domain/collection/statistics";
import type { PrintedForm } from "../../../src/domain/collection/printed-form";
import { formRecordOf } from "../../../src/domain/collection/form-record-of";
import { printedFinding, printedForm, printedRow } from "./printed";

it.each([
  ["0.00", "<30"],
  ["29.99", "<30"],
  ["30.00", "30–60"],
  ["59.99", "30–60"],
  ["60.00", "60–80"],
  ["80.00", "80–100"],
  ["99.99", "80–100"],
  ["100.00", "≥100"],
  ["120.00", "≥100"],
])("an execution rate of %s is in %s", (rate, band) => {
  expect(rateBand(rate)).toBe(band);
});

it.each([
  ["59.99", "<60"],
  ["60.00", "60–80"],
  ["90.00", "90–95"],
  ["95.00", "95–100"],
  ["100.00", "≥100"],
])("a score of %s is in %s", (score, band) => {
  expect(scoreBand(score)).toBe(band);
});

const total = (reported: string | null, computed: string | null) => ({ reported, computed });
const lost = (name: string, score: string) =>
  printedRow(12, { name, score: { reported: score, computed: score } });

/** Five forms of two departments; the expected figures below were computed by hand. */
const FORMS: readonly [Partial<PrintedForm>, "元" | "万元" | null][] = [
  [{ total: total("100.00", "90.00"), indicators: [lost("培训人数", "6.00")] }, "万元"],
  [{ total: total("80.00", "80.00"), indicators: [lost("培训 人数", "9.00")] }, "元"],
  [
    { total: total("70.00", null), indicators: [lost("满意度", "0.00")], department: "市教育局" },
    "万元",
  ],
  [{ total: null, grade: null, funds: [], department: "市教育局" }, null],
  [
    {
      total: total("95.00", "95.00"),
      department: "市 教育局",
      findings: [printedFinding("total-mismatch", "G9", "总分应为 1 分。")],
    },
    null,
  ],
];
const statistics = statisticsOf(
  FORMS.map(([given, unit]) => formRecordOf(printedForm(given), unit)),
  "预算执行率",
);

describe("the figures of a collection", () => {
  it("are averages of the forms that have them", () => {
    // (100 + 80 + 70 + 95) / 4; (90 + 80 + 95) / 3
    expect(statistics).toMatchObject({
      forms: 5,
      averageReported: "86.25",
      averageComputed: "88.33",
      averageRate: "95.00",
      withoutScore: 1,
      withoutGrade: 1,
      withoutRate: 1,
    });
  });

  it("add up amounts in one unit, and leave out those whose unit is not printed", () => {
    // 100 万元 + 100 元 + 100 万元; 95 of each is executed
    expect(statistics.amounts).toEqual({
      initial: "200.01",
      budget: "200.01",
      executed: "190.0095",
      rate: "95.00",
      forms: 3,
    });
  });

  it("count scores, the computed ones where there are, in their bands", () => {
    expect(statistics.scores.filter(({ count }) => count > 0)).toEqual([
      { name: "60–80", count: 1 },
      { name: "80–90", count: 1 },
      { name: "90–95", count: 1 },
      { name: "95–100", count: 1 },
    ]);
  });

  it("name the indicators that most forms lose points in, whatever their spelling", () => {
    expect(statistics.losing).toEqual([
      { name: "预算执行率", losing: 4, forms: 4, lost: "2.00" },
      { name: "培训 人数", losing: 2, forms: 2, lost: "5.00" },
      { name: "满意度", losing: 1, forms: 1, lost: "10.00" },
    ]);
  });

  it("rank departments by their average", () => {
    expect(statistics.departments).toEqual([
      {
        place: 1,
        department: "市住建委",
        forms: 2,
        average: "85.00",
        lowest: "80.00",
        withErrors: 0,
      },
      {
        place: 2,
        department: "市教育局",
        forms: 3,
        average: "82.50",
        lowest: "70.00",
        withErrors: 1,
      },
    ]);
  });
});
