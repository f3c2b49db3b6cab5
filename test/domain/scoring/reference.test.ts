import type { Form } from "../../../src/domain/form/model/form";
import { understand } from "../../../src/domain/form/understand";
import { assess } from "../../../src/domain/assessment/assess";
import { defaultProfile } from "../../../src/domain/profiles/default-profile";
import { cellsOf, readFixture } from "../../support/fixture";
import { randomFrom } from "../../support/random";
import { differences } from "./reference/compare";
import { randomForm } from "./reference/random-form";
import { referenceExecution, referenceScore, referenceTotal } from "./reference/reference";
import type { ReferenceRules } from "./reference/reference-form";
import { understoodMoney, understoodRow } from "./reference/understood-form";
import { writtenForm } from "./reference/written-form";

/** About 13 rows each. */
const FORMS = 200;

const STANDARD: ReferenceRules = {
  formula: "B",
  floor: null,
  places: 2,
  cap: "100",
  overachievedFrom: "130",
  grades: [
    ["优", "90"],
    ["良", "80"],
    ["中", "60"],
    ["差", "0"],
  ],
};

describe("the engine and the reference in whole-number fractions", () => {
  it.each([1, 2024, 987_654_321])(
    `say the same of ${FORMS} forms drawn from seed %i: scores, total, grade and findings`,
    (seed) => {
      const random = randomFrom(seed);
      for (let drawn = 0; drawn < FORMS; drawn += 1) {
        const form = randomForm(random);
        expect(differences(form, writtenForm(random, form))).toEqual([]);
      }
    },
  );

  const read = (path: string): Form[] =>
    readFixture(path).sheets.flatMap((sheet) => understand(cellsOf(sheet)));

  it.each([
    // forms, and their rows for which the rules give points
    ["test/fixtures/shanghai-2024/pasted.json", 5, 88],
    ["test/fixtures/shanghai-2024/pasted-sheets.json", 5, 88],
    ["src/workbench/sample/shanghai-2024.json", 5, 88],
    ["test/fixtures/layouts/governments.json", 5, 22],
  ])("say the same of %s", (path, formCount, count) => {
    const forms = read(path);
    expect(forms).toHaveLength(formCount);
    let compared = 0;
    for (const form of forms) {
      const { funds, indicators, total, grade } = assess(form, defaultProfile);
      for (const { row, score } of indicators) {
        const understood = understoodRow(row);
        if (understood === null) continue;
        compared += 1;
        expect([row.name.text, score.computed]).toEqual([
          row.name.text,
          referenceScore(understood, STANDARD),
        ]);
      }
      const money = understoodMoney(form);
      if (money !== null) {
        expect({ rate: funds[0]?.rate.computed, score: funds[0]?.score.computed }).toEqual(
          referenceExecution(money, STANDARD),
        );
      }
      if (total.computed === null) continue;
      const scores = [...funds, ...indicators].flatMap(({ score }) => score.computed ?? []);
      expect({ total: total.computed, grade: grade.computed }).toEqual(
        referenceTotal(scores, STANDARD),
      );
    }
    expect(compared).toBe(count);
  });
});
