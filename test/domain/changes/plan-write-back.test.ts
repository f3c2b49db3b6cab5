import { a1 } from "../../../src/domain/cells";
import type { CellContent } from "../../../src/domain/changes/change";
import { planWriteBack } from "../../../src/domain/changes/plan-write-back";
import type { Assessment } from "../../../src/domain/assessment/assessment";
import { assess } from "../../../src/domain/assessment/assess";
import { defaultProfile } from "../../../src/domain/profiles/default-profile";
import { formOf } from "../../support/form";
import {
  assessmentOf,
  at,
  finding,
  fundsRow,
  indicatorRow,
  numberCell,
  textCell,
} from "./assessment-of";

/** The plan as one line for each change: cell, subject and new content. */
const planned = (assessment: Assessment): string[] =>
  planWriteBack(assessment).map(
    ({ at: cell, subject, after }) => `${a1(cell)} ${subject} ${contentText(after)}`,
  );

const contentText = (content: CellContent): string =>
  content.kind === "text" ? content.value : `${content.value} ${content.format ?? "(own format)"}`;

const total = (reported: string | null, computed: string | null) => ({
  reported,
  computed,
  weight: "100.00",
});

describe("what is written", () => {
  it("fills every empty place that the rules give a figure, in the order of the form", () => {
    const assessment = assessmentOf({
      funds: [
        fundsRow({
          rate: { reported: null, computed: "95.01" },
          score: { reported: null, computed: "9.50" },
        }),
      ],
      indicators: [indicatorRow(13, { score: { reported: null, computed: "8.00" } })],
      total: total(null, "17.50"),
      grade: { reported: null, computed: "差" },
    });
    expect(planned(assessment)).toEqual([
      "G6 execution-rate 95.01 0.00",
      "H6 execution-score 9.50 0.00",
      "G13 indicator-score 8.00 0.00",
      "G27 total 17.50 0.00",
      "G28 grade 差",
    ]);
  });

  it("carries the row's name and the cell as it was read", () => {
    const scoreCell = numberCell("9", "0.00");
    const assessment = assessmentOf({
      indicators: [indicatorRow(13, { scoreCell, score: { reported: "9.00", computed: "8.00" } })],
    });
    expect(planWriteBack(assessment)).toEqual([
      {
        at: at(13, 7),
        subject: "indicator-score",
        label: "指标13",
        before: scoreCell,
        after: { kind: "number", value: "8.00", format: null },
        overFormula: false,
        overExplained: false,
      },
    ]);
  });

  it.each(["☑优 □良 □中 □差", "优□ 良√ 中□ 差□"])("leaves the grades to tick of %s", (list) => {
    const assessment = assessmentOf({
      gradeCell: textCell(list),
      grade: { reported: list, computed: "中" },
      findings: [finding("grade-mismatch", at(28, 7))],
    });
    expect(planned(assessment)).toEqual([]);
  });

  it("plans nothing where the printed values are the computed ones", () => {
    const assessment = assessmentOf({
      funds: [
        fundsRow({
          rateCell: numberCell("95.01"),
          scoreCell: textCell("9.50"),
          rate: { reported: "95.01", computed: "95.01" },
          score: { reported: "9.50", computed: "9.50" },
        }),
      ],
      indicators: [
        indicatorRow(13, {
          scoreCell: numberCell("8"),
          score: { reported: "8.00", computed: "8.00" },
        }),
      ],
      totalCell: numberCell("17.5"),
      gradeCell: textCell("差"),
      total: total("17.50", "17.50"),
      grade: { reported: "差", computed: "差" },
    });
    expect(planned(assessment)).toEqual([]);
  });

  it.each([
    ["keeps the score a person gave a qualitative row", "qualitative", "8.00", "9.00"],
    ["writes nothing where the rules give no figure", "quantitative", null, "9.00"],
    ["writes nothing in an unreadable row", "unreadable", null, "9.00"],
  ] as const)("%s", (_, kind, computed, reported) => {
    const assessment = assessmentOf({
      indicators: [
        indicatorRow(13, { kind, scoreCell: numberCell("9"), score: { reported, computed } }),
      ],
      total: total("9.00", null),
    });
    expect(planned(assessment)).toEqual([]);
  });

  it.each([
    ["replaces a score that only fills its cell", "无", [], ["G13 indicator-score 10.00 0.00"]],
    [
      "lists the score that the rules give where a text is no number",
      "满分",
      [finding("layout-unclear", at(13, 7))],
      ["G13 indicator-score 10.00 0.00"],
    ],
  ] as const)("%s", (_, text, findings, plan) => {
    const assessment = assessmentOf({
      indicators: [
        indicatorRow(13, {
          scoreCell: textCell(text),
          score: { reported: null, computed: "10.00" },
        }),
      ],
      findings,
    });
    expect(planned(assessment)).toEqual(plan);
  });

  it.each([
    ["cell-not-placed", at(13, 7), []],
    ["row-not-placed", at(13, 1), []],
    ["row-not-placed", at(14, 1), ["G13 indicator-score 8.00 0.00"]],
    ["cell-not-placed", at(13, 4), ["G13 indicator-score 8.00 0.00"]],
  ] as const)("stays away from what the reader could not place (%s %j)", (reason, where, plan) => {
    const assessment = assessmentOf({
      indicators: [indicatorRow(13, { score: { reported: null, computed: "8.00" } })],
      form: { unplaced: [{ at: where, reason, text: "" }] },
      findings: [finding("layout-unclear", where)],
    });
    expect(planned(assessment)).toEqual(plan);
  });

  it("marks a cell that holds a formula of the user's", () => {
    const scoreCell = { ...numberCell("9"), formula: "=F13*0.9" };
    const assessment = assessmentOf({
      indicators: [indicatorRow(13, { scoreCell, score: { reported: "9.00", computed: "8.00" } })],
    });
    expect(planWriteBack(assessment).map(({ overFormula }) => overFormula)).toEqual([true]);
  });

  it.each([
    ["", "优", [], ["G28 grade 优"]],
    ["良", "优", [finding("grade-mismatch", at(28, 7))], ["G28 grade 优"]],
    // another wording of the same grade, which is no finding
    ["优秀", "优", [], []],
  ] as const)(
    "replaces the grade %j by %s when it is wrong",
    (printed, computed, findings, plan) => {
      const assessment = assessmentOf({
        gradeCell: textCell(printed),
        grade: { reported: printed === "" ? null : printed, computed },
        findings,
      });
      expect(planned(assessment)).toEqual(plan);
    },
  );
});

describe("total and grade", () => {
  it.each([
    ["counts as printed", "45"],
    ["waits", ""],
  ])("are not written while a row has no computed score and %s", (_, score) => {
    const rows = [
      { weight: "50", target: "≥10", actual: "完成", score },
      { weight: "40", score: "40" },
    ];
    const assessment = assess(
      formOf({ rows, total: { score: "99" }, grade: "差" }),
      defaultProfile,
    );
    const found = assessment.findings.map(({ code }) => code);
    expect(found).toEqual(expect.arrayContaining(["total-mismatch"]));
    expect(planned(assessment)).toEqual([]);
  });
});

describe("the number format of a score", () => {
  it.each([
    [undefined, "0.00"],
    ["@", "0.00"],
    ["0.0", "0.00"],
    ["0.00%", "0.00"],
    ["0.00", "(own format)"],
    ["#,##0.00", "(own format)"],
    ["0.00_ ", "(own format)"],
    ["0.00_);[Red]\\(0.00\\)", "(own format)"],
    ["yyyy/m/d", "0.00"],
  ])("in a cell formatted %j is %s", (format, expected) => {
    const assessment = assessmentOf({
      indicators: [
        indicatorRow(13, {
          scoreCell: numberCell("9", format),
          score: { reported: "9.00", computed: "8.00" },
        }),
      ],
    });
    expect(planned(assessment)).toEqual([`G13 indicator-score 8.00 ${expected}`]);
  });
});

describe("the execution rate", () => {
  const wrong = [finding("rate-mismatch", at(6, 7))];
  it.each([
    ["a number", numberCell("90", "0.00"), "95.01 (own format)"],
    ["a percent cell", numberCell("90", "0.00%"), "0.9501 (own format)"],
    ["a percent cell without places", numberCell("90", "0%"), "0.9501 (own format)"],
    ["a text with a percent sign", textCell("90%"), "0.9501 0.00%"],
    ["a text without one", textCell("90"), "95.01 0.00"],
  ])("goes into %s the way the cell shows rates", (_, rateCell, expected) => {
    const assessment = assessmentOf({
      funds: [fundsRow({ rateCell, rate: { reported: "90.00", computed: "95.01" } })],
      findings: wrong,
    });
    expect(planned(assessment)).toEqual([`G6 execution-rate ${expected}`]);
  });

  it("goes in as a percentage where a share was printed", () => {
    const assessment = assessmentOf({
      funds: [
        fundsRow({ rateCell: numberCell("0.9"), rate: { reported: "90.00", computed: "95.01" } }),
      ],
      findings: wrong,
    });
    expect(planned(assessment)).toEqual(["G6 execution-rate 0.9501 0.00%"]);
  });

  it("stays where it is right at its printed precision", () => {
    const assessment = assessmentOf({
      funds: [
        fundsRow({ rateCell: numberCell("95"), rate: { reported: "95.00", computed: "95.01" } }),
      ],
    });
    expect(planned(assessment)).toEqual([]);
  });

  it.each([
    [
      "a number that differs is put right",
      numberCell("90"),
      true,
      ["G7 execution-rate 95.01 0.00"],
    ],
    ["a dash stays", textCell("-"), false, []],
    ["an empty cell stays empty", textCell(""), false, []],
  ] as const)("of a part: %s", (_, rateCell, isWrong, plan) => {
    const assessment = assessmentOf({
      funds: [
        fundsRow({
          role: "part",
          line: 7,
          rateCell,
          scoreCell: textCell("-"),
          rate: { reported: isWrong ? "90.00" : null, computed: "95.01" },
        }),
      ],
      findings: isWrong ? [finding("rate-mismatch", at(7, 7))] : [],
    });
    expect(planned(assessment)).toEqual(plan);
  });
});
