import { a1 } from "../../../src/domain/cells";
import { assess } from "../../../src/domain/assessment/assess";
import { defaultProfile } from "../../../src/domain/profiles/default-profile";
import { formOf, type FormText } from "../../support/form";

const found = (text: FormText): readonly string[] =>
  assess(formOf(text), defaultProfile).findings.map(({ code, severity, cell }) =>
    [severity, code, cell === null ? "" : a1(cell)].join(" ").trim(),
  );

describe("the findings of a form", () => {
  it("come by gravity, then from the top down and from the left to the right", () => {
    const judged = { level1: "满意度指标", target: "提升", weight: "10" };
    const text: FormText = {
      funds: [{ budget: "100", executed: "90", score: "10", rate: "91" }],
      rows: [
        { target: "≥10", actual: "9", weight: "50", score: "50", name: "培训" },
        { target: "≥10", actual: "13", weight: "10", score: "10", name: "培训" },
        { ...judged, actual: "部分达成", score: "8" },
        { ...judged, actual: "达成", score: "" },
        { ...judged, actual: "", score: "10" },
      ],
      total: { weight: "100", score: "95" },
      grade: null,
    };
    expect(found(text)).toEqual([
      "error rate-mismatch G8",
      "error score-mismatch H8",
      "error score-mismatch G20",
      "error missing-explanation H22",
      "error missing-actual E24",
      "error total-mismatch G40",
      "warning category-weight A20",
      "warning duplicate-indicator C21",
      "warning overachieved E21",
      "warning category-weight A22",
      "warning needs-judgement G23",
      "notice band-edge G22",
      "notice no-grade",
    ]);
  });

  it("are none where nothing is wrong", () => {
    const rows = [
      { level1: "产出指标", weight: "50", score: "50" },
      { level1: "效益指标", weight: "30", score: "30" },
      { level1: "满意度指标", weight: "10", score: "10" },
    ];
    const funds = [{ budget: "100", executed: "100", rate: "100%", score: "10" }];
    expect(found({ funds, rows, total: { weight: "100", score: "100" }, grade: "优" })).toEqual([]);
  });
});
