/** Form + Profile → Assessment: what the rules give beside what is printed, and what is wrong. */
import { findAll } from "../checks/find-all";
import { decimal } from "../decimal";
import type { Form } from "../form/model/form";
import { assessFunds } from "../scoring/assess-funds";
import { assessIndicator } from "../scoring/assess-indicator";
import type { Assessment } from "./assessment";
import { gradeBecause, gradeOf } from "../scoring/grade";
import type { Profile } from "../profiles/profile";
import { withSharedPoints } from "../scoring/shared-points";
import { assessTotal } from "../scoring/total";

/** Scores and checks a form. Points, weights and rates have two places; nothing is ever guessed. */
export function assess(read: Form, profile: Profile): Assessment {
  const form = withSharedPoints(read, profile);
  const funds = form.funds.map((row) => assessFunds(row, profile));
  const fundsTotal = form.funds.find(({ role }) => role === "total") ?? null;
  const indicators = form.indicators.map((row) => assessIndicator(row, profile, fundsTotal));
  const total = assessTotal(form.total, funds, indicators, profile);
  const text = form.grade?.text ?? "";
  const grade = {
    reported: text === "" ? null : text,
    computed: total.computed === null ? null : gradeOf(decimal(total.computed), profile),
    because: total.computed === null ? null : gradeBecause(decimal(total.computed), profile),
  };
  const findings = findAll({ form, profile, funds, indicators, total, grade });
  return { form, profile: profile.name, funds, indicators, total, grade, findings };
}
