import { a1 } from "../../../src/domain/cells";
import { withJudgements } from "../../../src/domain/changes/judgements";
import { planWriteBack } from "../../../src/domain/changes/plan-write-back";
import { assess } from "../../../src/domain/assessment/assess";
import { defaultProfile } from "../../../src/domain/profiles/default-profile";
import { formOf } from "../../support/form";

const form = formOf({
  rows: [
    { weight: "85", score: "85" },
    { target: "提升", actual: "部分达成", weight: "15", score: "14" },
  ],
  total: { weight: "100", score: "99" },
  grade: "优",
});

const planned = (judgements: ReadonlyMap<string, string>) =>
  planWriteBack(assess(withJudgements(form, judgements), defaultProfile), judgements).map(
    ({ at, before, after }) => `${a1(at)} ${before.raw}→${after.value}`,
  );

describe("a score chosen for a judged row", () => {
  it("is planned with the total it leads to, over the cells as they were read", () => {
    expect(planned(new Map([["G21", "10.50"]]))).toEqual(["G21 14→10.50", "G40 99→95.50"]);
  });

  it("may lead to another grade", () => {
    const low = formOf({
      rows: [{ target: "提升", actual: "扩大", weight: "100", score: "" }],
      total: { weight: "100" },
      grade: "优",
    });
    const judgements = new Map([["G20", "70.00"]]);
    const assessment = assess(withJudgements(low, judgements), defaultProfile);
    expect(assessment.grade.computed).toBe("中");
    expect(planWriteBack(assessment, judgements).map(({ after }) => after.value)).toEqual([
      "70.00",
      "70.00",
      "中",
    ]);
  });

  it("is planned by itself where it does not count", () => {
    const judgements = new Map([["G21", "10.50"]]);
    const plan = planWriteBack(assess(form, defaultProfile), judgements);
    expect(plan.map(({ at }) => a1(at))).toEqual(["G21"]);
  });

  it("changes nothing of a form where none is chosen", () => {
    expect(withJudgements(form, new Map())).toBe(form);
    expect(planned(new Map())).toEqual([]);
  });

  it("leaves every cell as it was read", () => {
    const judged = withJudgements(form, new Map([["G21", "10.50"]]));
    expect(judged.indicators[1]?.score?.cell).toBe(form.indicators[1]?.score?.cell);
    expect(judged.indicators[0]).toEqual(form.indicators[0]);
  });
});
