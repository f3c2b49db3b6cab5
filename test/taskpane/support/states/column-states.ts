/** States of a form with a column that is not known, or that a person has named. */
import type { AppState, CheckedForm } from "../../../../src/app/core/state";
import { assessmentOf } from "../assessment";
import { chosen, unknown } from "../table-header";
import { checked } from "./checked";
import { withFindings } from "./sample-forms";
import { found } from "./sample-findings";
import { rows } from "./sample-rows";
import { refused, showing } from "./showing";

const unknownColumn: CheckedForm = checked(
  assessmentOf({
    rows,
    headers: [unknown],
    total: { reported: "98.30", computed: null },
    grade: { reported: "优", computed: null },
    findings: [
      found("error", "layout-unclear", [19, 5], {
        reason: "column-not-placed",
        text: "年末摸底情况（自查）",
      }),
      found("error", "missing-actual", [20, 3], { name: "热线受理量" }),
    ],
  }),
);

const chosenColumn: CheckedForm = {
  ...withFindings,
  assessment: {
    ...withFindings.assessment,
    form: { ...withFindings.assessment.form, headers: [chosen] },
  },
};

export const columnStates = {
  "column-unknown": showing(unknownColumn),
  "column-chosen": showing(chosenColumn, { chosenHeaders: 2 }),
  "column-needed": showing(chosenColumn, {
    chosenHeaders: 2,
    notice: { kind: "column-needed", role: "target" },
  }),
  "columns-not-kept": showing(chosenColumn, {
    chosenHeaders: 1,
    notice: refused("workbook-read-only", "AccessDenied", "keeping-columns"),
  }),
} satisfies Readonly<Record<string, AppState>>;
