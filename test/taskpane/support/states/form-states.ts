/** States that show a form. */
import type { AppState } from "../../../../src/app/core/state";
import { at } from "../assessment";
import { allClear, readyToWrite, withFindings, withOutlines, wordy } from "./sample-forms";
import { showing } from "./showing";
import { undecided, unworded, withJudgement } from "./undecided-forms";

export const formStates = {
  findings: showing(withFindings),
  edited: showing(withFindings, { editedRows: [21, 22] }),
  protected: showing(withFindings, { isProtected: true }),
  "finding-selected": showing(withFindings, { selection: at(22, 8) }),
  "outlines-wanted": showing(withOutlines),
  "all-clear": showing(allClear),
  "ready-to-write": showing(readyToWrite),
  undecided: showing(undecided),
  "judgement-chosen": showing(withJudgement),
  unworded: showing(unworded),
  wordy: showing(wordy),
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
