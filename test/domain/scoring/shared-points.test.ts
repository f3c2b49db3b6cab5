import { a1 } from "../../../src/domain/cells";
import { assess } from "../../../src/domain/assessment/assess";
import { defaultProfile } from "../../../src/domain/profiles/default-profile";
import { findingMessage } from "../../../src/messages/zh-cn/findings";
import { formOf, type FormText } from "../../support/form";

/** Every finding but those about what these small forms leave out. */
const OF_ROWS = /^(layout|missing|score|needs|total|weight-sum)/u;

function assessed(text: FormText) {
  const { findings, indicators, total } = assess(
    formOf({ funds: [{ score: "10" }], total: { weight: "100", score: "100" }, ...text }),
    defaultProfile,
  );
  return {
    findings: findings
      .filter(({ code }) => OF_ROWS.test(code))
      .map(({ code, cell }) => `${code} ${cell === null ? "" : a1(cell)}`),
    scores: indicators.map(({ score }) => score.computed),
    total: total.computed,
    message: findings.flatMap((each) =>
      each.code === "layout-unclear" ? [findingMessage(each)] : [],
    )[0],
  };
}

describe("points merged over several rows", () => {
  it("are one cell's when all weights add up without the empty ones", () => {
    expect(
      assessed({
        rows: [
          { weight: "60", score: "60" },
          { weight: "", score: "" },
          { weight: "30", score: "30" },
        ],
      }),
    ).toEqual({
      findings: ["layout-unclear G20"],
      scores: [null, null, "30.00"],
      total: null,
      message:
        "“指标名称20”起的几行共用一格分值或得分，分不清每行各得多少，没有逐行核对，也不写入。",
    });
  });

  it("are missing when the weights do not add up without them", () => {
    const { findings } = assessed({
      rows: [
        { weight: "60", score: "60" },
        { weight: "", score: "" },
        { weight: "20", score: "20" },
      ],
    });
    expect(findings).toContain("missing-weight F21");
    expect(findings.filter((each) => each.startsWith("layout"))).toEqual([]);
  });

  it("are one score's when it is above its weight and no score lacks in the printed total", () => {
    const { findings, scores } = assessed({
      rows: [
        { weight: "40", score: "90" },
        { weight: "50", score: "" },
      ],
    });
    expect(findings).toEqual(["layout-unclear G20"]);
    expect(scores).toEqual([null, null]);
  });

  it.each<[string, FormText["rows"], string]>([
    [
      "even all the weights do not allow",
      [
        { weight: "40", score: "95" },
        { weight: "50", score: "" },
      ],
      "score-exceeds-weight G20",
    ],
    [
      "does not add up to the total",
      [
        { weight: "40", score: "85" },
        { weight: "50", score: "" },
      ],
      "score-exceeds-weight G20",
    ],
    [
      "no row below is left empty for",
      [
        { weight: "40", score: "45" },
        { weight: "50", score: "50" },
      ],
      "score-exceeds-weight G20",
    ],
  ])("are no shared score that %s", (_, rows, expected) => {
    const { findings } = assessed({ rows: rows ?? [] });
    expect(findings).toContain(expected);
    expect(findings.filter((each) => each.startsWith("layout"))).toEqual([]);
  });
});
