/** Five published forms in three states: every score and finding as the publisher has them. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { understand } from "../../../src/domain/form/understand";
import { assess } from "../../../src/domain/assessment/assess";
import { defaultProfile } from "../../../src/domain/profiles/default-profile";
import { formResult, type FormResult } from "../../../src/domain/summary/form-result";
import { cellsOf, readFixture } from "../../support/fixture";

interface GoldenForm {
  project: string;
  funds: Record<string, string>[];
  total: string;
  totalWeight: string;
  grade: string;
  indicators: Record<string, string>[];
}

const golden = JSON.parse(
  readFileSync(join(__dirname, "../../golden/shanghai-2024.json"), "utf8"),
) as GoldenForm[];

const STATES = [
  ["pasted", "test/fixtures/shanghai-2024/pasted.json"],
  ["pasted, one form a sheet", "test/fixtures/shanghai-2024/pasted-sheets.json"],
  ["laid out", "src/workbench/sample/shanghai-2024.json"],
] as const;

const resultsOf = (path: string): FormResult[] =>
  readFixture(path)
    .sheets.flatMap((sheet) => understand(cellsOf(sheet)))
    .map((form) => formResult(assess(form, defaultProfile), defaultProfile));

/** What the forms' own figures break of the rules, by project: code and what it is about. */
const EXPECTED: Readonly<Record<string, readonly string[]>> = {
  维修资金管理: [],
  公房资产监管: ["outcome-copies-goal"],
  物业事务管理: ["band-edge 企业履责意识", "band-edge 业务水平", "band-edge 居民满意度"],
  热线服务保障经费: ["overachieved 市平台运营坐席数", "overachieved 房屋渗漏认定培训人次"],
  白蚁防治综合事务管理: [],
};

describe.each(STATES)("the forms %s", (_state, path) => {
  const results = resultsOf(path);

  it.each(golden.map((form, index) => [form.project, form, results[index]] as const))(
    "%s: every row has the published score as the computed one",
    (_project, form, result) => {
      const rows = result?.indicators.map(({ name, weight, score }) => ({ name, weight, score }));
      expect(rows).toEqual(
        form.indicators.map(({ name, weight, score }) => ({
          name,
          weight,
          score: { reported: score, computed: score },
        })),
      );
    },
  );

  it.each(golden.map((form, index) => [form.project, form, results[index]] as const))(
    "%s: funds, total and grade are the published ones, reported and computed",
    (_project, form, result) => {
      const [total, ...parts] = form.funds;
      expect(result?.funds[0]).toMatchObject({
        weight: total?.["weight"],
        rate: { reported: total?.["rate"], computed: total?.["rate"] },
        score: { reported: total?.["score"], computed: total?.["score"] },
      });
      expect(result?.funds.slice(1)).toMatchObject(
        parts.map(({ initial, budget, executed, rate }) => ({
          initial,
          budget,
          executed,
          weight: null,
          rate: { reported: rate, computed: budget === "0.00" ? null : rate },
          score: { reported: null, computed: null },
        })),
      );
      expect(result?.total).toEqual({
        weight: form.totalWeight,
        reported: form.total,
        computed: form.total,
      });
      expect(result?.grade).toEqual({ reported: form.grade, computed: form.grade });
    },
  );

  it.each(golden.map((form, index) => [form.project, results[index]] as const))(
    "%s: nothing is found but what is there",
    (project, result) => {
      const found = result?.findings.map(({ finding }) =>
        "name" in finding ? `${finding.code} ${finding.name}` : finding.code,
      );
      expect(found).toEqual(EXPECTED[project]);
    },
  );
});
