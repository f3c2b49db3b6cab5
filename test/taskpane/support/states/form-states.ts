/** States that show a form. */
import type { AppState } from "../../../../src/app/core/state";
import { assess } from "../../../../src/domain/assessment/assess";
import { defaultProfile } from "../../../../src/domain/profiles/default-profile";
import { itemsOf } from "../../../../src/domain/summary/items";
import { formOf, type RowText } from "../../../support/form";
import type { Position } from "../../../../src/domain/cells";
import type { Change } from "../../../../src/domain/changes/change";
import { checked } from "./checked";
import { at } from "../assessment";
import { allClear, readyToWrite, withFindings, withOutlines, wordy } from "./sample-forms";
import { showing } from "./showing";
import { undecided, unworded, withJudgement } from "./undecided-forms";

const EMPTY: RowText = { actual: "", weight: "30", score: "" };

/** A template made from the year before: names, targets and weights, and no other entries. */
const waiting = checked(
  assess(
    formOf({
      rows: [EMPTY, EMPTY, { ...EMPTY, level1: "效益指标", level2: "社会效益指标" }],
      funds: [{ budget: "", executed: "" }],
      total: { weight: "100" },
      grade: "",
    }),
    defaultProfile,
  ),
);

/** The figures that can be compared are right; total and grade are empty. */
const inPart = checked(
  assess(
    formOf({
      rows: [{ weight: "90", score: "90" }],
      funds: [{ score: "10" }],
      total: { weight: "100" },
      grade: "",
    }),
    { ...defaultProfile, weights: { ...defaultProfile.weights, variants: [] } },
  ),
);

const ACCEPTANCE = { reason: "已核对受理台账", on: "2026-01-15" };
const [over] = withFindings.assessment.findings.filter(({ code }) => code === "overachieved");
if (over === undefined) throw new Error("nothing is far above its target");

const ACCEPTED = new Map([[over, ACCEPTANCE]]);

const someAccepted = {
  ...withFindings,
  accepted: ACCEPTED,
  items: itemsOf(withFindings.assessment, defaultProfile, ACCEPTED),
};

/** All remaining findings are accepted. */
const allAccepted = checked(
  { ...allClear.assessment, findings: [over] },
  [],
  [],
  undefined,
  [],
  ACCEPTED,
);

/** The form with findings on a protected sheet, some of its planned cells locked. */
function withLocked(isLocked: (at: Position) => boolean): typeof withFindings {
  const changes = withFindings.changes.map((change): Change =>
    isLocked(change.at) ? { ...change, before: { ...change.before, isLocked: true } } : change,
  );
  return { ...withFindings, changes };
}

export const formStates = {
  findings: showing(withFindings),
  edited: showing(withFindings, { editedRows: [21, 22] }),
  protected: showing(
    withLocked(() => true),
    { isProtected: true },
  ),
  "protected-in-part": showing(
    withLocked(({ row }) => row > 30),
    { isProtected: true },
  ),
  "finding-selected": showing(withFindings, { selection: at(22, 8) }),
  "outlines-wanted": showing(withOutlines),
  "all-clear": showing(allClear),
  "ready-to-write": showing(readyToWrite),
  undecided: showing(undecided),
  "judgement-chosen": showing(withJudgement),
  unworded: showing(unworded),
  wordy: showing(wordy),
  unfilled: showing(waiting),
  "clear-in-part": showing(inPart),
  "accepted-some": showing(someAccepted),
  "accepted-all": showing(allAccepted),
  "several-forms": showing(withFindings, {
    forms: [allClear, withFindings, readyToWrite].map((form, index) => ({
      ...form,
      assessment: {
        ...form.assessment,
        form: { ...form.assessment.form, range: `A${index * 40 + 1}:H${index * 40 + 33}` },
      },
    })),
    shown: 1,
  }),
  "cut-off": showing(withFindings, { cutAt: "CV5000" }),
} satisfies Readonly<Record<string, AppState>>;
