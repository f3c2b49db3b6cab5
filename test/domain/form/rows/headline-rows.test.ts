/** Headline rows with rows 其中：… below them. */
import { assess } from "../../../../src/domain/assessment/assess";
import { defaultProfile } from "../../../../src/domain/profiles/default-profile";
import { HEADER, one, unclear, type Row } from "../../../support/layout-sheet";

const scores = (...rows: Row[]) => {
  const form = one(
    HEADER,
    ...rows,
    ["效益指标", "社会效益指标", "投诉处理率", "≥90%", "95%", 60, 60],
    ["总分", null, null, null, null, 100, 100],
  );
  const { indicators, findings, total } = assess(form, defaultProfile);
  return {
    computed: indicators.map(({ score }) => score.computed),
    total: total.computed,
    unclear: unclear(form),
    errors: findings.filter(({ severity }) => severity === "error").map(({ code }) => code),
  };
};

const head = (target: string | null, actual: string | null): Row => [
  "产出指标",
  "数量指标",
  "种植面积",
  target,
  actual,
  40,
  36,
];
const ERRORS_OF_THE_HEAD = ["missing-field", "missing-field", "missing-field", "missing-field"];
const others = (errors: readonly string[]) =>
  errors.filter((code) => !ERRORS_OF_THE_HEAD.includes(code));

describe("a headline row", () => {
  it("with target and answer is scored by them, its parts count for nothing", () => {
    const read = scores(
      head("≥100亩", "90亩"),
      [null, null, "其中：小麦", "≥60亩", "40亩"],
      [null, null, "其中：玉米", "≥40亩", "50亩"],
    );
    expect(read.computed).toEqual(["36.00", null, null, "60.00"]);
    expect([read.total, read.unclear]).toEqual(["96.00", []]);
    expect(others(read.errors)).toEqual(["missing-explanation", "total-mismatch"]);
  });

  it("covers further parts that leave the word out", () => {
    const read = scores(
      head("≥100亩", "100亩"),
      [null, null, "其中：小麦", "≥60亩", "60亩"],
      [null, null, "玉米", "≥40亩", "40亩"],
    );
    expect(read.computed).toEqual(["40.00", null, null, "60.00"]);
  });

  it("without target and answer is judged by a person: its printed score stands", () => {
    const read = scores(
      head(null, null),
      [null, null, "其中：小麦", "≥60亩", "40亩"],
      [null, null, "其中：玉米", "≥40亩", "40亩"],
    );
    expect(read.computed).toEqual(["36.00", null, null, "60.00"]);
    expect(others(read.errors)).toEqual(["missing-explanation", "total-mismatch"]);
  });

  it("counts where the points of its parts add up to its own", () => {
    const read = scores(
      head("≥100亩", "100亩"),
      [null, null, "其中：小麦", "≥60亩", "60亩", 25, 25],
      [null, null, "其中：玉米", "≥40亩", "40亩", 15, 15],
    );
    expect(read.computed).toEqual(["40.00", null, null, "60.00"]);
    expect(read.total).toBe("100.00");
  });

  it("is reported where they do not", () => {
    const read = scores(head("≥100亩", "100亩"), [
      null,
      null,
      "其中：小麦",
      "≥60亩",
      "60亩",
      25,
      25,
    ]);
    expect([read.unclear, read.total]).toEqual([["C2 row-not-placed"], null]);
  });
});

it("a row 其中：… whose points make the weights complete is an indicator", () => {
  const form = one(
    HEADER,
    ["产出指标", "数量指标", "种植面积", "≥100亩", "100亩", 60, 60],
    [null, null, "其中：小麦面积占比", "≥60%", "60%", 40, 40],
    ["总分", null, null, null, null, 100, 100],
  );
  expect(assess(form, defaultProfile).total.computed).toBe("100.00");
});

it("a row 其中：… with the points of the row above is an indicator where all weights add up with it", () => {
  const form = one(
    HEADER,
    ["产出指标", "数量指标", "种植面积", "≥100亩", "100亩", 50, 50],
    [null, null, "其中：小麦面积占比", "≥60%", "30%", 50, 25],
    ["总分", null, null, null, null, 100, 75],
  );
  const { indicators, total } = assess(form, defaultProfile);
  expect(indicators.map(({ score }) => score.computed)).toEqual(["50.00", "25.00"]);
  expect(total.computed).toBe("75.00");
});
