import { assess } from "../../../src/domain/assessment/assess";
import { planWriteBack } from "../../../src/domain/changes/plan-write-back";
import { defaultProfile } from "../../../src/domain/profiles/default-profile";
import { formOf } from "../../support/form";
import { PUBLISHED_CRITERIA, type Given, type PublishedRow } from "./published-criteria";

/** What the engine makes of a row: points, or why there are none; the printed score is 1. */
function givenFor([criterion, name, target, actual, weight]: PublishedRow): Given {
  const row = { criterion, name, target, actual, weight, score: "1" };
  const assessment = assess(formOf({ rows: [row] }), defaultProfile);
  const [scored] = assessment.indicators;
  const because = scored?.because;
  if (because?.rule === "criterion") return because.score;
  if (because?.rule !== "own-criterion") return "remark";
  expect(scored?.score.computed).toBe("1.00");
  expect(planWriteBack(assessment).filter(({ at }) => at.row === 20)).toEqual([]);
  return because.why === "judged" ? "judged" : "left";
}

describe.each(PUBLISHED_CRITERIA)("criteria of $source", ({ rows }) => {
  it.each(rows)("%s (%s, %s: %s, %s points) gives %s", (...row) => {
    expect(givenFor(row)).toBe(row[5]);
  });
});
