import { planFlags } from "../../../src/domain/changes/plan-flags";
import { assessmentOf, at, finding, indicatorRow } from "./assessment-of";

describe("which rows are marked", () => {
  const indicators = [indicatorRow(13, {}), indicatorRow(14, {}), indicatorRow(15, {})];

  it("marks each row whose explanation is missing, in the order of the form", () => {
    const assessment = assessmentOf({
      indicators,
      findings: [
        finding("missing-explanation", at(15, 8)),
        finding("missing-explanation", at(13, 8)),
        finding("score-mismatch", at(14, 7)),
      ],
    });
    expect(planFlags(assessment)).toEqual([
      { score: at(13, 7), weight: at(13, 6), explanation: at(13, 8) },
      { score: at(15, 7), weight: at(15, 6), explanation: at(15, 8) },
    ]);
  });

  it("marks nothing when every explanation is there", () => {
    expect(planFlags(assessmentOf({ indicators }))).toEqual([]);
  });

  it("leaves a row without a weight of its own to the list", () => {
    const [row] = indicators;
    if (row === undefined) throw new Error("a row is given above");
    const assessment = assessmentOf({
      indicators: [{ ...row, row: { ...row.row, weight: null } }],
      findings: [finding("missing-explanation", at(13, 8))],
    });
    expect(planFlags(assessment)).toEqual([]);
  });
});
