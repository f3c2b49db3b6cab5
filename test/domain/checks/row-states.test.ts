/** Unusual rows: headlines, shifted cells, answers that a person or the funds decide. */
import { assess } from "../../../src/domain/assessment/assess";
import { a1 } from "../../../src/domain/cells";
import type { Indicator } from "../../../src/domain/form/model/form";
import { readActual } from "../../../src/domain/quantity/actual";
import { readTarget } from "../../../src/domain/quantity/target";
import { defaultProfile } from "../../../src/domain/profiles/default-profile";
import { formOf, place, type FormText, type RowText } from "../../support/form";

/** The findings of a form's rows, as "code A1", with one row changed. */
function found(text: FormText, change: Partial<Indicator> = {}): readonly string[] {
  const form = formOf(text);
  const [first, ...others] = form.indicators;
  const indicators = first === undefined ? [] : [{ ...first, ...change }, ...others];
  return assess({ ...form, indicators }, defaultProfile).findings.flatMap(({ code, cell }) =>
    cell === null ? [] : [`${code} ${a1(cell)}`],
  );
}

/** A row whose target and answer are read by the readers of the product. */
function findingsOf(row: RowText) {
  const form = formOf({ rows: [row] });
  const indicators = form.indicators.map((each): Indicator => {
    const target = readTarget(each.target.cell);
    const actual = readActual(each.actual.cell, target, each.target.text);
    return { ...each, target: { ...each.target, target }, actual: { ...each.actual, actual } };
  });
  return assess({ ...form, indicators }, defaultProfile).findings;
}

describe("a row with neither target nor answer", () => {
  const EMPTY: FormText = { rows: [{ target: "", actual: "", score: "10" }] };

  it("lacks both", () => {
    expect(found(EMPTY)).toEqual(
      expect.arrayContaining(["missing-target D20", "missing-actual E20"]),
    );
  });

  it("is judged by a person where it is a headline", () => {
    const findings = found(EMPTY, { headline: true });
    expect(findings).toContain("own-criterion G20");
    expect(findings.filter((each) => each.startsWith("missing-"))).toEqual([]);
  });

  it("is no headline that is judged without points or without a place for them", () => {
    const noPoints: FormText = { rows: [{ target: "", actual: "", weight: "", score: "10" }] };
    expect(found(noPoints, { headline: true })).not.toContain("own-criterion G20");
    expect(
      found(EMPTY, { headline: true, score: null }).filter((each) => each.startsWith("own-")),
    ).toEqual([]);
  });

  it("says nothing where its cells slipped", () => {
    const findings = found(EMPTY, { slipped: true });
    expect(findings.filter((each) => /^(?:missing|unreadable)-/u.test(each))).toEqual([]);
  });

  it("says what a headline is: without words of a criterion", () => {
    const form = formOf(EMPTY);
    const indicators = form.indicators.map((row): Indicator => ({ ...row, headline: true }));
    const { findings } = assess({ ...form, indicators }, defaultProfile);
    expect(findings.find(({ code }) => code === "own-criterion")).toMatchObject({
      text: "",
      why: "headline",
    });
  });
});

describe("预算执行率 as a row with points only", () => {
  const rows: readonly RowText[] = [{ name: "预算执行率", target: "", actual: "", score: "9" }];

  it.each([
    ["90", "9"],
    ["100", "10"],
    ["120", "10"],
  ])("is answered by %s executed of 100", (executed, score) => {
    const findings = found({
      funds: [{ budget: "100", executed, score: "" }],
      rows: rows.map((row) => ({ ...row, score })),
    });
    expect(findings.filter((each) => /^missing-(?:target|actual)/u.test(each))).toEqual([]);
  });
});

describe("a criterion that leaves its row to a person", () => {
  it("is named by its own cell, not by that of another column", () => {
    const [cell] = found(
      { rows: [{ score: "9", explanation: "因雨停工；下一步赶工" }] },
      { criteria: [place(20, 11, "检查报告、验收单"), place(20, 12, "由专家酌情扣分")] },
    ).filter((each) => each.startsWith("own-criterion"));
    expect(cell).toBe("own-criterion L20");
  });
});

describe("a row with a deduction", () => {
  const row: RowText = { deduction: "1", explanation: "因雨停工；下一步赶工" };

  it("is said to be adjusted by the deduction where the printed score is the formula less it", () => {
    const { findings } = assess(formOf({ rows: [{ ...row, score: "9" }] }), defaultProfile);
    expect(findings.find(({ code }) => code === "adjusted-score")).toMatchObject({
      by: "deduction",
      reported: "9.00",
      formula: "10.00",
    });
  });

  it("has a wrong score where the printed one forgets it", () => {
    expect(found({ rows: [{ ...row, score: "10" }] })).toContain("score-mismatch G20");
  });
});

describe("a late date", () => {
  const row: RowText = {
    target: "2024年6月30日前",
    actual: "2024年7月15日",
    explanation: "因雨；下一步赶工",
  };

  it("cannot have the full weight", () => {
    expect(findingsOf({ ...row, score: "10" }).map(({ code }) => code)).toContain(
      "score-out-of-band",
    );
  });

  it("may have any points below it", () => {
    const codes = findingsOf({ ...row, score: "9.99" }).map(({ code }) => code);
    expect(codes).not.toContain("score-out-of-band");
    expect(codes).not.toContain("score-mismatch");
    expect(codes).not.toContain("band-edge");
  });

  it("waits for points where none are printed", () => {
    expect(findingsOf({ ...row, score: "" }).map(({ code }) => code)).toContain("needs-judgement");
  });
});

describe("answers that leave the outcome open", () => {
  it("are unreadable where the days of a month disagree", () => {
    const finding = findingsOf({
      target: "2024年6月15日前",
      actual: "2024年6月",
      score: "10",
    }).find(({ code }) => code === "unreadable-actual");
    expect(finding).toMatchObject({ why: "days-disagree", readings: [] });
  });

  it("say nothing of their own beside a target that cannot be read", () => {
    const findings = found({ rows: [{ target: "?", actual: "?", score: "10" }] });
    expect(findings).toContain("unreadable-target D20");
    expect(findings).not.toContain("unreadable-actual E20");
  });

  it("name the answer where it is missing", () => {
    const { findings } = assess(
      formOf({ rows: [{ actual: "", score: "10" }, { row: 21 }] }),
      defaultProfile,
    );
    expect(findings.find(({ code }) => code === "missing-actual")).toMatchObject({ of: "actual" });
  });

  it("wait for no judgement while they cannot be read", () => {
    const rows: readonly RowText[] = [{ target: "提升", actual: "?", score: "" }, {}];
    expect(found({ rows })).not.toContain("needs-judgement G20");
  });
});

describe("parts of the funds", () => {
  const total = { budget: "100", executed: "100" };

  it("say nothing of a column with a part that cannot be read", () => {
    const parts = [
      { role: "part", budget: "?", executed: "60" },
      { role: "part", budget: "60", executed: "60" },
    ] as const;
    const findings = found({ funds: [total, ...parts], rows: [{ score: "10" }] });
    expect(findings).toContain("funds-sum E8");
    expect(findings).not.toContain("funds-sum D8");
  });

  it("say nothing of a total that is empty", () => {
    const parts = [
      { role: "part", budget: "60", executed: "60" },
      { role: "part", budget: "60", executed: "60" },
    ] as const;
    const findings = found({ funds: [{ budget: null, executed: "" }, ...parts], rows: [] });
    expect(findings.filter((each) => each.startsWith("funds-sum"))).toEqual([]);
  });
});

describe("weights and explanations of a row whose cells slipped", () => {
  const rows: readonly RowText[] = [
    { weight: "", score: "5", explanation: "" },
    { weight: "90", score: "90", level1: "效益指标" },
  ];

  it("are not asked for", () => {
    const findings = found({ rows }, { slipped: true });
    expect(findings).not.toContain("missing-weight F20");
    expect(found({ rows })).toContain("missing-weight F20");
  });

  it("are no lost points without a reason", () => {
    const lost: FormText = { rows: [{ score: "5", explanation: "" }] };
    expect(found(lost)).toContain("missing-explanation H20");
    expect(found(lost, { slipped: true })).not.toContain("missing-explanation H20");
  });
});
