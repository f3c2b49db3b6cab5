/** States of a form with a column that is not known, or that a person has named. */
import type { AppState, CheckedForm } from "../../../../src/app/core/state";
import { withSeverity } from "../../../../src/domain/findings/severity";
import { assessmentOf, at } from "../assessment";
import { chosen, unknown } from "../table-header";
import { checked } from "./checked";
import { withFindings } from "./sample-forms";
import { rows } from "./sample-rows";
import { refused, showing } from "./showing";

const unknownColumn: CheckedForm = checked(
  assessmentOf({
    rows,
    headers: [unknown],
    total: { reported: "98.30", computed: null },
    grade: { reported: "优", computed: null },
    findings: [
      withSeverity({
        code: "layout-unclear",
        cell: at(19, 5),
        reason: "column-not-placed",
        text: "年末摸底情况（自查）",
      }),
      withSeverity({
        code: "missing-actual",
        cell: at(20, 3),
        name: "热线受理量",
        of: "actual",
      }),
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
    notice: refused("workbook-read-only", "AccessDenied", "storing-columns"),
  }),
} satisfies Readonly<Record<string, AppState>>;
