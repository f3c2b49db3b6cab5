/** States about 评分规则, and those in which its page is open. */
import type { AppState, CheckedForm } from "../../../../src/app/core/state";
import { checkedForm } from "../../../../src/app/plan/checked-form";
import { NO_USER_CHOICES } from "../../../../src/app/core/session/user-choices";
import { assess } from "../../../../src/domain/assessment/assess";
import type { ChosenProfile } from "../../../../src/domain/profiles/chosen-profile";
import { defaultProfile } from "../../../../src/domain/profiles/default-profile";
import { defaultNamed } from "../../../../src/domain/profiles/default-named";
import { readStoredProfile } from "../../../../src/domain/profiles/profiles";
import { formOf } from "../../../support/form";
import { formlessStates } from "./formless-states";
import { withFindings } from "./sample-forms";
import { refused, showing } from "./showing";

/** Stricter than 国标: 优 from 95 points on, formula A. */
export const adjusted: ChosenProfile = {
  base: defaultNamed,
  profile: {
    ...defaultProfile,
    name: "国标 2020（本单位调整）",
    quantitative: { ...defaultProfile.quantitative, exceeded: "A" },
    grades: defaultProfile.grades.map((grade) =>
      grade.name === "优" ? { ...grade, from: "96" } : grade,
    ),
  },
};

const kept = readStoredProfile({ basedOn: "shanghai", grade: 90, places: { score: 3 } });

export const rulesStates = {
  "rules-not-stored": showing(withFindings, {
    notice: refused("workbook-read-only", "AccessDenied", "storing-profile"),
    profile: { ...adjusted, isStored: false, mistakes: [] },
  }),
  "rules-stored": showing(withFindings, {
    notice: { kind: "profile-stored", name: adjusted.profile.name },
  }),
  "rules-not-used": showing(withFindings, {
    profile: {
      profile: defaultProfile,
      base: defaultNamed,
      isStored: true,
      mistakes: kept.kind === "mistakes" ? kept.mistakes : [],
    },
  }),
} satisfies Readonly<Record<string, AppState>>;

/** 95.00 and 优 by 国标; a ≤ target is exceeded, which formula A makes 94.00. */
export const scored: CheckedForm = checkedForm(
  assess(
    formOf({
      funds: [{}],
      rows: [
        { row: 20, target: "≥10件", actual: "12件", weight: "50", score: "50" },
        { row: 21, level1: "效益指标", target: "≤10%", actual: "12%", weight: "30", score: "25" },
        { row: 22, level1: "满意度指标", target: "≥90%", actual: "95%", weight: "10", score: "10" },
      ],
    }),
    defaultProfile,
  ),
  { sheetId: "{1}", key: "" },
  defaultProfile,
  NO_USER_CHOICES,
);

/** States in which 评分规则 is open. */
export const rulesPages = {
  rules: showing(scored),
  "rules-adjusted": showing(scored, { profile: { ...adjusted, isStored: true, mistakes: [] } }),
  "rules-broken": { ...rulesStates["rules-not-used"], forms: [scored] },
  "rules-no-form": formlessStates["no-form"],
} satisfies Readonly<Record<string, AppState>>;
