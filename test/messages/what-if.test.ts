import type { CheckFinding } from "../../src/domain/findings/finding";
import { withSeverity } from "../../src/domain/findings/severity";
import { whatIfWords } from "../../src/messages";

const of = (finding: CheckFinding) => ({ findings: [withSeverity(finding)] as const });
const score = of({
  code: "score-mismatch",
  cell: { row: 20, column: 7 },
  name: "甲",
  reported: "9.00",
  computed: "8.00",
});
const total = (low: string) =>
  of({
    code: "total-mismatch",
    cell: { row: 40, column: 7 },
    basis: "computed",
    low,
    high: low,
    waiting: 0,
    reported: "98.00",
  });

describe("what an item does to the total", () => {
  it.each([
    ["-1.50", "-1.50", "影响总分 −1.50 分", "改正后总分减少 1.50 分"],
    ["0.50", "0.50", "影响总分 +0.50 分", "改正后总分增加 0.50 分"],
  ])("%s to %s is %s, and spoken %s", (least, most, shown, spoken) => {
    expect(whatIfWords.worth(score, { least, most })).toBe(shown);
    expect(whatIfWords.spoken(score, { least, most })).toBe(spoken);
  });

  it.each([
    ["6.00", "8.00", "改正后总分增加 6 至 8 分"],
    ["4.80", "6.00", "改正后总分增加 4.80 至 6.00 分"],
    ["-8.00", "-6.00", "改正后总分减少 6 至 8 分"],
    ["0.00", "10.00", "改正后总分不变，或最多增加 10 分"],
    ["-4.00", "0.00", "改正后总分不变，或最多减少 4 分"],
    ["-4.00", "6.00", "改正后总分可能减少 4 分，也可能增加 6 分"],
  ])("from %s to %s is %s, shown and spoken", (least, most, words) => {
    expect(whatIfWords.worth(score, { least, most })).toBe(words);
    expect(whatIfWords.spoken(score, { least, most })).toBe(words);
  });

  it.each([
    ["-2.00", "96.00", "表上总分多写了 2.00 分"],
    ["2.00", "100.00", "表上总分少写了 2.00 分"],
    // its rows are wrong by another 1.00
    ["-2.00", "95.00", "表上总分比分项合计多 2.00 分"],
  ])("of a total that is %s off, %s being right, is %s", (points, right, words) => {
    expect(whatIfWords.worth(total(right), { least: points, most: points })).toBe(words);
    expect(whatIfWords.spoken(total(right), { least: points, most: points })).toBe(words);
  });
});

describe("the result once all is put right", () => {
  const told = (
    total: readonly [string, string] | null,
    grade: readonly [string | null, string | null] | null,
  ) =>
    whatIfWords.result({
      worth: [],
      total: total && { least: total[0], most: total[1] },
      grade: grade && { least: grade[0], most: grade[1] },
    });

  it("is a total and a grade", () => {
    expect(told(["95.98", "95.98"], ["优", "优"])).toBe("全部改正后：总分 95.98，等级 优");
  });

  it("lies between two where judgement is open", () => {
    expect(told(["85.12", "91.00"], ["良", "优"])).toBe(
      "全部改正后：总分 85.12 至 91.00，等级 良 至 优",
    );
  });

  it("is a total alone under rules without grades", () => {
    expect(told(["95.98", "95.98"], [null, null])).toBe("全部改正后：总分 95.98");
  });

  it("is not shown while a row has no bounds", () => {
    expect(told(null, null)).toBeNull();
  });
});
