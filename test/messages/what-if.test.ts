import { whatIfWords } from "../../src/messages";

describe("the points a finding moves", () => {
  it.each([
    ["-1.50", "-1.50", "涉及 −1.50 分", "更正后总分减少 1.50 分"],
    ["0.50", "0.50", "涉及 +0.50 分", "更正后总分增加 0.50 分"],
    ["6.00", "8.00", "涉及 +6.00 至 +8.00 分", "更正后总分增加 6.00 分 至 增加 8.00 分"],
    ["-4.00", "0.00", "涉及 −4.00 至 0.00 分", "更正后总分减少 4.00 分 至 不增不减"],
  ])("%s to %s are %s, and spoken %s", (least, most, shown, spoken) => {
    expect(whatIfWords.worth("score-mismatch", { least, most })).toBe(shown);
    expect(whatIfWords.totalAfterCorrection({ least, most })).toBe(spoken);
  });
});

it("of a total are those of adding up alone", () => {
  const points = { least: "-2.00", most: "-2.00" };
  expect(whatIfWords.worth("total-mismatch", points)).toBe("其中合计误差 −2.00 分");
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
    expect(told(["95.98", "95.98"], ["优", "优"])).toBe("全部更正后：总分 95.98，等级 优");
  });

  it("lies between two where judgement is open", () => {
    expect(told(["85.12", "91.00"], ["良", "优"])).toBe(
      "全部更正后：总分 85.12 至 91.00，等级 良 至 优",
    );
  });

  it("is a total alone under rules without grades", () => {
    expect(told(["95.98", "95.98"], [null, null])).toBe("全部更正后：总分 95.98");
  });

  it("is not shown while a row has no bounds", () => {
    expect(told(null, null)).toBeNull();
  });
});
