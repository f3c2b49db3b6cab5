import type { AcceptedEntry } from "../../../src/domain/accepted/accepted";
import {
  acceptedFindings,
  withAccepted,
  withoutAccepted,
} from "../../../src/domain/accepted/accepted-findings";
import { acceptedFrom, readAccepted } from "../../../src/domain/accepted/accepted-json";
import { comparable } from "../../../src/domain/accepted/finding-identity";
import { mayAccept } from "../../../src/domain/accepted/may-accept";
import { acceptedFile, storedAccepted } from "../../../src/domain/accepted/stored-accepted";
import { assess } from "../../../src/domain/assessment/assess";
import type { Assessment } from "../../../src/domain/assessment/assessment";
import type { FindingCode } from "../../../src/domain/findings/finding";
import { SEVERITY } from "../../../src/domain/findings/severity";
import { defaultProfile } from "../../../src/domain/profiles/default-profile";
import { findingMessage } from "../../../src/messages/zh-cn/findings";
import { findingsOf } from "../../support/every-finding";
import { formOf, place, type FormText, type RowText } from "../../support/form";

const WHY = { reason: "已与业务科室核对", on: "2026-01-15" };

const assessed = (text: FormText, project = "甲项目"): Assessment =>
  assess(formOf(text, { project: place(3, 2, project) }), defaultProfile);

function findingIn(assessment: Assessment, code: FindingCode) {
  const found = assessment.findings.find((finding) => finding.code === code);
  if (found === undefined) throw new Error(`no ${code}`);
  return found;
}

/** The entries with the first finding of that code accepted. */
const accept = (assessment: Assessment, code: FindingCode): readonly AcceptedEntry[] =>
  withAccepted([], findingIn(assessment, code), assessment, WHY);

const codesIn = (assessment: Assessment, entries: readonly AcceptedEntry[]): readonly string[] =>
  [...acceptedFindings(assessment, entries, defaultProfile).keys()].map(({ code }) => code);

const OVER: RowText = { name: "培训次数", target: "≥10次", actual: "15次", score: "10" };
const form = (row: RowText, before: readonly RowText[] = []): FormText => ({
  rows: [...before, { ...OVER, ...row }],
});

describe("what may be accepted", () => {
  const never: readonly FindingCode[] = [
    "missing-explanation",
    "score-exceeds-weight",
    "negative-score",
    "missing-target",
    "missing-actual",
    "missing-weight",
    "weight-sum",
    "total-mismatch",
    "grade-mismatch",
    "rate-mismatch",
    "funds-sum",
    "budget-zero",
    "missing-field",
    "unfilled",
  ];

  it.each(Object.keys(SEVERITY) as FindingCode[])("%s", (code) => {
    for (const finding of findingsOf(code)) {
      // 104 printed, 105 computed
      expect(mayAccept(finding)).toBe(!never.includes(code));
    }
  });

  it("a score above the formula's never", () => {
    const [above] = assessed(form({ actual: "8次", score: "9" })).findings;
    expect(above?.code).toBe("score-mismatch");
    expect(above && mayAccept(above)).toBe(false);
  });
});

describe("an accepted finding", () => {
  it("is known again, wherever its row moves and however its figures are written", () => {
    const entries = accept(assessed(form({})), "overachieved");
    expect(codesIn(assessed(form({})), entries)).toEqual(["overachieved"]);
    const moved = form({ row: 33, weight: "10.00" }, [{ name: "甲" }, { name: "乙" }]);
    expect(codesIn(assessed(moved), entries)).toEqual(["overachieved"]);
    const [entry] = acceptedFindings(assessed(moved), entries, defaultProfile).values();
    expect(entry).toEqual(WHY);
  });

  it.each<[string, FormText, string]>([
    ["its answer is another", form({ actual: "16次" }), "甲项目"],
    ["its target is another", form({ target: "≥11次" }), "甲项目"],
    ["its weight is another", form({ weight: "9", score: "9" }), "甲项目"],
    ["its score is another", form({ score: "9" }), "甲项目"],
    ["its row has another name", form({ name: "培训场次" }), "甲项目"],
    ["its row is of another level", form({ level2: "质量指标" }), "甲项目"],
    ["the form is another project's", form({}), "乙项目"],
  ])("comes back by itself where %s", (_, text, project) => {
    const entries = accept(assessed(form({})), "overachieved");
    const changed = assessed(text, project);
    expect(changed.findings.map(({ code }) => code)).toContain("overachieved");
    expect(codesIn(changed, entries)).toEqual([]);
  });

  it("comes back where its sentence is another by other rules", () => {
    const entries = accept(assessed(form({})), "overachieved");
    const quantitative = { ...defaultProfile.quantitative, overachievedFrom: "120" };
    const other = assess(formOf(form({}), { project: place(3, 2, "甲项目") }), {
      ...defaultProfile,
      quantitative,
    });
    expect(other.findings.map(({ code }) => code)).toContain("overachieved");
    expect(codesIn(other, entries)).toEqual([]);
  });

  it("about an explanation comes back where that is another, however long it is", () => {
    const long = `因天气影响${"很".repeat(300)}`;
    const lost = { actual: "9次", score: "9" };
    const entries = accept(
      assessed(form({ ...lost, explanation: long })),
      "explanation-incomplete",
    );
    const same = assessed(form({ ...lost, explanation: long }));
    expect(codesIn(same, entries)).toEqual(["explanation-incomplete"]);
    const changed = assessed(form({ ...lost, explanation: `${long}大` }));
    expect(changed.findings.map(({ code }) => code)).toContain("explanation-incomplete");
    expect(codesIn(changed, entries)).toEqual([]);
  });

  it("of the whole form is known by its code and project", () => {
    const entries = accept(assessed({ ...form({}), grade: null }), "no-grade");
    expect(codesIn(assessed({ ...form({ score: "9" }), grade: null }), entries)).toEqual([
      "no-grade",
    ]);
  });

  it("is taken back by itself alone", () => {
    const assessment = assessed(form({}));
    const both = withAccepted(
      accept(assessment, "overachieved"),
      findingIn(assessment, "no-grade"),
      assessment,
      WHY,
    );
    const left = withoutAccepted(both, findingIn(assessment, "overachieved"), assessment);
    expect(codesIn(assessment, left)).toEqual(["no-grade"]);
  });

  it("accepted once more has the new reason", () => {
    const assessment = assessed(form({}));
    const finding = findingIn(assessment, "overachieved");
    const again = withAccepted(accept(assessment, "overachieved"), finding, assessment, {
      ...WHY,
      reason: "复核过",
    });
    expect(again.map(({ reason }) => reason)).toEqual(["复核过"]);
  });
});

describe("a score accepted as it is printed", () => {
  const lowered: RowText = { weight: "90", score: "84", explanation: "因验收较晚；下年提前" };
  const text = (total: string, grade: string): FormText => ({
    rows: [{ ...OVER, actual: "10次", ...lowered }],
    funds: [{ score: "10" }],
    total: { weight: "100", score: total },
    grade,
  });

  it("takes a total and a grade with it that are right with it", () => {
    const assessment = assessed(text("94", "优"));
    expect(codesIn(assessment, accept(assessment, "score-mismatch"))).toEqual([
      "score-mismatch",
      "total-mismatch",
    ]);
  });

  it("leaves a total and a grade that are wrong with it, too", () => {
    const assessment = assessed(text("90", "良"));
    expect(assessment.findings.map(({ code }) => code)).toContain("grade-mismatch");
    expect(codesIn(assessment, accept(assessment, "score-mismatch"))).toEqual(["score-mismatch"]);
  });

  it("never takes the explanation with it that it lacks", () => {
    const assessment = assessed({
      rows: [{ ...OVER, actual: "10次", ...lowered, explanation: "" }],
    });
    expect(codesIn(assessment, accept(assessment, "score-mismatch"))).toEqual(["score-mismatch"]);
    expect(assessment.findings.map(({ code }) => code)).toContain("missing-explanation");
  });
});

describe("what a workbook keeps", () => {
  it("is read as it was written", () => {
    const entries = accept(assessed(form({})), "overachieved");
    const json: unknown = JSON.parse(JSON.stringify(storedAccepted(entries)));
    expect(acceptedFrom(json)).toEqual(entries);
    expect(storedAccepted([])).toBeUndefined();
  });

  it.each([undefined, null, 3, {}, [3], [{}], [{ reason: "" }], "x"])("may be %j", (json) => {
    expect(acceptedFrom(json)).toEqual([]);
  });

  it("is bounded: the oldest give way", () => {
    const [entry] = accept(assessed(form({})), "overachieved");
    if (entry === undefined) throw new Error("nothing accepted");
    const many = Array.from({ length: 200 }, (_, index) => ({ ...entry, name: `行${index}` }));
    const assessment = assessed(form({}));
    const all = withAccepted(many, findingIn(assessment, "overachieved"), assessment, WHY);
    expect(all).toHaveLength(200);
    expect([all[0]?.name, all.at(-1)?.name]).toEqual(["行1", "培训次数"]);
  });
});

describe("what a person writes into a file", () => {
  const entry = {
    project: "甲项目",
    code: "overachieved",
    level1: "产出指标",
    level2: "数量指标",
    name: "培训次数",
    figures: ["≥10次", "15次", "10.00", "10.00"],
    message: "",
    ...WHY,
  };
  const assessment = assessed(form({}));
  const message = findingMessage(findingIn(assessment, "overachieved"));
  const acceptedBy = (json: unknown, of: Assessment = assessment): readonly string[] => {
    const reading = readAccepted(json);
    if (reading.kind === "mistakes")
      return reading.mistakes.map(({ path, code }) => `${path} ${code}`);
    return [...acceptedFindings(of, reading.value, defaultProfile, findingMessage).keys()].map(
      ({ code }) => code,
    );
  };

  it("is compared by the sentence", () => {
    expect(acceptedBy({ accepted: [{ ...entry, message }] })).toEqual(["overachieved"]);
    expect(acceptedBy({ accepted: [{ ...entry, message: "别的话。" }] })).toEqual([]);
    expect(
      acceptedBy({ accepted: [{ ...entry, message }] }, assessed(form({ score: "9" }))),
    ).toEqual([]);
  });

  it("is what was exported, whatever the language of its sentence", () => {
    const exported: unknown = JSON.parse(acceptedFile(accept(assessment, "overachieved")));
    expect(acceptedBy(exported)).toEqual(["overachieved"]);
    expect(acceptedBy(exported, assessed(form({ score: "9" })))).toEqual([]);
    expect(acceptedBy(JSON.parse(acceptedFile([])))).toEqual([]);
  });

  it("needs the sentence, or what an exported one is recognised by", () => {
    expect(acceptedBy({ accepted: [entry] })).toEqual(["accepted[0].message not-a-text"]);
  });

  it("may be about nothing that can be accepted", () => {
    const lost = assessed(form({ actual: "9次", score: "9" }));
    const finding = findingIn(lost, "missing-explanation");
    const json = {
      accepted: [
        {
          ...entry,
          code: "missing-explanation",
          figures: ["≥10次", "9次", "10.00", "9.00", ""],
          message: findingMessage(finding),
        },
      ],
    };
    expect(acceptedBy(json, lost)).toEqual([]);
  });

  it.each<[unknown, readonly string[]]>([
    [[], [" not-an-object"]],
    [{}, ["accepted missing"]],
    [{ accepted: {} }, ["accepted not-a-list"]],
    [{ accepted: [{ ...entry, message, reason: " " }] }, ["accepted[0].reason not-a-text"]],
    [{ accepted: [{ ...entry, message, on: "昨天" }] }, ["accepted[0].on not-a-date"]],
    [{ accepted: [{ ...entry, message, reson: "x" }] }, ["accepted[0].reson unknown-field"]],
  ])("has its mistakes named with their place: %j", (json, mistakes) => {
    expect(acceptedBy(json)).toEqual(mistakes);
  });
});

it("a text is compared by the same text twice over", () => {
  for (const text of ["95.01%", "1,171.29", " ≥ 95％ ", "很".repeat(500), "4.00", "…".repeat(50)])
    expect(comparable(comparable(text))).toBe(comparable(text));
});
