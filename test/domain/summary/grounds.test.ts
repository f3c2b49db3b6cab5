import type { FindingCode } from "../../../src/domain/findings/finding";
import { SEVERITY } from "../../../src/domain/findings/severity";
import { profiles } from "../../../src/domain/profiles/profiles";
import {
  calculationOf,
  groundOf,
  itemCalculationOf,
  type Ground,
} from "../../../src/domain/summary/grounds";
import { profileFieldName } from "../../../src/messages/zh-cn/profile-field-names";
import { findingsOf } from "../../support/every-finding";
import type { FormText } from "../../support/form";
import { assessed, OPTIONS } from "../report/reported";

const codes = Object.keys(SEVERITY) as FindingCode[];
const whole = assessed({ rows: [{}] });

const told = (ground: Ground): string =>
  ground.kind === "rule"
    ? `${ground.path}: ${ground.source ?? "assumed"}`
    : `${ground.kind} ${ground.of}`;

describe("the ground of a finding", () => {
  it.each(profiles.map((named) => [named.profile.name, named] as const))(
    "is one that the rules of %s know, for every finding",
    (_, base) => {
      const rules = { profile: base.profile, base };
      for (const finding of codes.flatMap(findingsOf)) {
        const ground = groundOf(finding, whole, rules);
        if (ground.kind !== "rule") continue;
        expect(base.profile.grounds[ground.path]).toBeDefined();
        expect(profileFieldName(ground.path)).toBeDefined();
      }
    },
  );

  it.each<[string, FormText, FindingCode, string]>([
    [
      "a score above a ≤ target",
      { rows: [{ target: "≤10万元", actual: "20万元", weight: "10", score: "10" }] },
      "score-mismatch",
      "quantitative.exceeded: assumed",
    ],
    [
      "a score below its target",
      { rows: [{ target: "≥10件", actual: "8件", weight: "10", score: "10" }] },
      "score-mismatch",
      "general quantitative",
    ],
    [
      "a loss without a reason",
      { rows: [{ target: "≥10件", actual: "8件", weight: "10", score: "8" }] },
      "missing-explanation",
      "explanation.requiredBelowWeight: 财预〔2020〕10号（2020 年）",
    ],
    [
      "a grade",
      {
        rows: [{ weight: "100", score: "100" }],
        total: { weight: "100", score: "100" },
        grade: "中",
      },
      "grade-mismatch",
      "grades: 财预〔2020〕10号（2020 年）",
    ],
    [
      "a total",
      {
        rows: [{ weight: "100", score: "100" }],
        total: { weight: "100", score: "90" },
        grade: "优",
      },
      "total-mismatch",
      "arithmetic total",
    ],
    [
      "an empty answer",
      {
        rows: [
          { actual: "", weight: "50", score: "50" },
          { weight: "50", score: "50" },
        ],
      },
      "missing-actual",
      "form entry",
    ],
  ])("of %s", (_, text, code, ground) => {
    const assessment = assessed(text);
    const finding = assessment.findings.find((each) => each.code === code);
    if (finding === undefined) throw new Error(`no ${code}`);
    expect(told(groundOf(finding, assessment, OPTIONS.rules))).toBe(ground);
  });
});

describe("the calculation behind a finding", () => {
  it("is that of its own row, of the total, of the grade; others have none", () => {
    const assessment = assessed({
      rows: [
        { target: "≥10件", actual: "8件", weight: "50", score: "50" },
        { target: "≥10件", actual: "5件", weight: "50", score: "40" },
      ],
      total: { weight: "100", score: "90" },
      grade: "优",
    });
    const rules = assessment.findings.map((finding) => {
      const because = calculationOf(finding, assessment);
      return [
        finding.code,
        because?.rule ?? null,
        because !== null && "score" in because ? because.score : null,
      ];
    });
    expect(rules).toEqual(
      expect.arrayContaining([
        ["score-mismatch", "short", "40.00"],
        ["score-mismatch", "short", "25.00"],
        ["total-mismatch", "sum", null],
        ["missing-explanation", null, null],
      ]),
    );
  });
});

describe("the calculation that a person can check", () => {
  it.each<readonly [FindingCode, string | null]>([
    // 9 of 10 give 9 of 10 points
    ["missing-explanation", "short"],
    ["placeholder-row", null],
  ])("of %s is that of its row, or none: %s", (code, rule) => {
    const form = assessed({
      rows: [
        { target: "≥10次", actual: "9次", weight: "10", score: "9" },
        { name: "指标2", target: "", actual: "", score: "", weight: "", placeholder: true },
      ],
    });
    const finding = form.findings.find((each) => each.code === code);
    if (finding === undefined) throw new Error(`no ${code}`);
    expect(itemCalculationOf({ findings: [finding] }, form)?.rule ?? null).toBe(rule);
  });

  it("is none of an item of several rows, each of which has one of its own", () => {
    const row = { target: "≥10次", actual: "9次", weight: "10", score: "9" };
    const form = assessed({ rows: [row, { ...row, name: "指标2", actual: "8次", score: "8" }] });
    const [first, ...others] = form.findings.filter(({ code }) => code === "missing-explanation");
    if (first === undefined) throw new Error("no missing-explanation");
    expect(others).toHaveLength(1);
    expect(itemCalculationOf({ findings: [first, ...others] }, form)).toBeNull();
  });
});
