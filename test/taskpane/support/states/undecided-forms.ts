/** A form with a row that only a person can score. */
import type { CheckedForm } from "../../../../src/app/core/state";
import { judgeableRows } from "../../../../src/domain/changes/judgeable-rows";
import { defaultProfile } from "../../../../src/domain/profiles/default-profile";
import { withSeverity } from "../../../../src/domain/findings/severity";
import { assessmentOf, at } from "../assessment";
import { checked } from "./checked";
import { change } from "./sample-changes";
import { rows } from "./sample-rows";

const undecidedAssessment = assessmentOf({
  project: "",
  rows,
  total: { reported: null, computed: null },
  grade: { reported: null, computed: null },
  findings: [
    withSeverity({ code: "missing-field", cell: at(3, 2), field: "project" }),
    withSeverity({
      code: "needs-judgement",
      cell: at(25, 7),
      name: "长效管理机制健全性",
      band: { attainment: "partly", low: "9.00", high: "12.00" },
    }),
  ],
});

const undecidedRows = judgeableRows(undecidedAssessment, defaultProfile);

export const undecided: CheckedForm = checked(
  undecidedAssessment,
  [],
  [],
  undecidedAssessment,
  undecidedRows.map((row) => ({ ...row, chosen: null })),
);

/** The same with a score chosen for the row that is open. */
export const withJudgement: CheckedForm = checked(
  undecidedAssessment,
  [
    change(25, 7, "indicator-score", "长效管理机制健全性", "", "10.50"),
    change(33, 7, "total", "总分", "", "93.87"),
    change(34, 7, "grade", "评分等级", "", "优"),
  ],
  [],
  {
    ...undecidedAssessment,
    total: { ...undecidedAssessment.total, computed: "93.87" },
    grade: { ...undecidedAssessment.grade, computed: "优" },
  },
  undecidedRows.map((row) => ({ ...row, chosen: "10.50" })),
);

/** An answer that names none of the three wordings. */
export const unworded: CheckedForm = {
  ...undecided,
  judgeable: undecidedRows.map((row) => ({
    ...row,
    attainment: null,
    low: "0.00",
    high: "15.00",
    chosen: null,
  })),
};
