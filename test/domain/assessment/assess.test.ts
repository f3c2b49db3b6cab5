import { assess, assessAgain } from "../../../src/domain/assessment/assess";
import { defaultProfile } from "../../../src/domain/profiles/default-profile";
import { formOf, type FormText } from "../../support/form";

const EXECUTED = { budget: "100", executed: "95" };
const result = (text: FormText) => {
  const { total, grade, profile } = assess(formOf(text), defaultProfile);
  const { weight, reported, computed } = total;
  return {
    total: [weight, reported, computed],
    grade: [grade.reported, grade.computed],
    profile,
  };
};

describe("a form's total and grade", () => {
  it.each([
    [
      {
        funds: [EXECUTED],
        rows: [{ weight: "90" }],
        total: { weight: "100", score: "99" },
        grade: "优",
      },
      ["100.00", "99.00", "99.50"],
      ["优", "优"],
    ],
    [{ funds: [EXECUTED], rows: [{ weight: "90" }] }, [null, null, "99.50"], [null, "优"]],
    [{ rows: [{ weight: "85" }], total: {}, grade: "" }, [null, null, "85.00"], [null, "良"]],
    // a row without a computed score leaves both open
    [
      { rows: [{ weight: "85" }, { actual: "" }], total: { score: "85" }, grade: "良" },
      [null, "85.00", null],
      ["良", null],
    ],
    [{ funds: [{ executed: "" }], rows: [{ weight: "90" }] }, [null, null, null], [null, null]],
    // without counted rows there is no sum
    [{ rows: [] }, [null, null, null], [null, null]],
    [{ rows: [{ weight: "-" }] }, [null, null, null], [null, null]],
    // rows that do not count are left out of the sum
    [
      {
        funds: [{ ...EXECUTED, weight: "-", score: "-" }],
        rows: [{ weight: "60" }, { weight: "-" }],
      },
      [null, null, "60.00"],
      [null, "中"],
    ],
  ] as [FormText, (string | null)[], (string | null)[]][])(
    "of %j are %j and %j",
    (text, total, grade) => {
      expect(result(text)).toEqual({ total, grade, profile: "国标 2020" });
    },
  );
});

describe("a form assessed again", () => {
  // one cell with 18 points for two rows: 10 + 8 + 82 is the full weight
  const rows = (printed: string): FormText => ({
    rows: [
      { weight: "10", score: printed },
      { weight: "8", score: "" },
      { weight: "82", score: "82" },
    ],
    total: { weight: "100", score: "100" },
  });

  it("has its points in one cell as before, whatever the other scores add up to", () => {
    const first = assess(formOf(rows("18")), defaultProfile);
    const sharing = ({ indicators }: typeof first) =>
      indicators.flatMap(({ row, shared }) => (shared === null ? [] : [row.row]));
    expect(sharing(first)).toEqual([20, 21]);
    const changed = formOf(rows("17"));
    expect(sharing(assess(changed, defaultProfile))).toEqual([]);
    expect(sharing(assessAgain(first, changed, defaultProfile))).toEqual([20, 21]);
  });
});

describe("what a printed total may be", () => {
  const expectedOf = (text: FormText) => assess(formOf(text), defaultProfile).total.expected;
  const exactly = (points: string) => ({ low: points, high: points });

  it.each<[FormText, object | null]>([
    [{ rows: [], total: { score: "5" } }, null],
    [
      { rows: [{}], funds: [EXECUTED] },
      { ...exactly("19.50"), basis: "computed", waiting: 0 },
    ],
    // without a budget the printed points of the execution are used
    [
      { rows: [{}], funds: [{ budget: "0", score: "9" }] },
      { ...exactly("19.00"), basis: "mixed", waiting: 0 },
    ],
    [
      { rows: [{}], funds: [{ budget: "0", score: "" }] },
      { low: "10.00", high: "20.00", basis: "mixed", waiting: 1 },
    ],
    [{ rows: [{}], funds: [{ budget: "0", weight: "", score: "" }] }, null],
    [
      { rows: [{}, { actual: "", score: "" }] },
      { low: "10.00", high: "20.00", basis: "mixed", waiting: 1 },
    ],
    [
      { rows: [{}, { actual: "", score: "4" }] },
      { ...exactly("14.00"), basis: "mixed", waiting: 0 },
    ],
    [
      { rows: [{}, { target: "提升", actual: "部分达成", score: "" }] },
      { low: "16.00", high: "18.00", basis: "mixed", waiting: 1 },
    ],
  ])("%j: %j", (text, expected) => {
    expect(expectedOf(text)).toEqual(expected);
  });
});

describe("what a row needs of its form", () => {
  it("is the total row of the funds, wherever it stands", () => {
    const funds = [{ role: "part", budget: "50", executed: "25" }, EXECUTED] as const;
    const rows = [{ name: "预算执行率", target: "", actual: "", score: "" }];
    const [row] = assess(formOf({ funds, rows }), defaultProfile).indicators;
    expect(row?.score.computed).toBe("9.50");
  });

  it.each([
    ["2024年度", "in-time"],
    ["（2024）", "in-time"],
    ["2023", "judged-outside-band"],
    ["1024", "days-disagree"],
    ["本年度", "days-disagree"],
    [null, "days-disagree"],
  ])("is the form's year for a day without one: %s", (year, rule) => {
    const form = formOf({ rows: [{ score: "10" }] });
    const by = { year: null, month: 6, day: 30 };
    const on = { year: 2024, month: 5, day: 1 };
    const indicators = form.indicators.map((row) => ({
      ...row,
      target: { ...row.target, target: { kind: "deadline", by: { first: by, last: by } } as const },
      actual: { ...row.actual, actual: { kind: "date", on: { first: on, last: on } } as const },
    }));
    const place = year === null || form.year === null ? null : { ...form.year, text: year };
    const [row] = assess({ ...form, indicators, year: place }, defaultProfile).indicators;
    expect(row?.because.rule).toBe(rule);
  });
});
