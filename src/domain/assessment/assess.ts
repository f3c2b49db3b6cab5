/** Form + Profile → Assessment: the computed figures beside the printed ones, and the findings. */
import { findAll } from "../checks/find-all";
import type { Finding } from "../findings/finding";
import type { Form } from "../form/model/form";
import type { Profile } from "../profiles/profile";
import type { SharedPoints } from "../scores/shared-points";
import { formAsShown } from "../scoring/as-shown";
import { scoreForm } from "../scoring/score-form";
import { sharedPoints } from "../scoring/shared-points";
import type { Assessment } from "./assessment";
import { stateOf, unfilled } from "./unfilled";

/** Scores and checks a form under a profile. */
export function assess(form: Form, profile: Profile): Assessment {
  return assessWith(form, profile, sharedPoints(form, profile));
}

/**
 * Scores and checks an assessed form again, with other scores in it or by other rules. Which rows
 * share a cell of points is taken from the first assessment: other figures do not merge cells.
 */
export function assessAgain(
  { indicators }: Pick<Assessment, "indicators">,
  form: Form,
  profile: Profile,
): Assessment {
  const shared = indicators.flatMap(({ row, shared }) =>
    shared === null ? [] : [[row.row, shared] as const],
  );
  return assessWith(form, profile, new Map(shared));
}

function assessWith(
  form: Form,
  profile: Profile,
  shared: ReadonlyMap<number, SharedPoints>,
): Assessment {
  const scores = scoreForm(form, profile, shared);
  const state = stateOf(form);
  const assessed = { form, state, profile: profile.name, ...scores };
  if (state === "unfilled") return { ...assessed, findings: [unfilled(form)], rightAsShown: [] };
  const all = findAll({ form, profile, ...scores });
  const { findings, rightAsShown } = withoutRightAsShown(all, form, profile, shared);
  return { ...assessed, findings, rightAsShown };
}

/**
 * Removes findings that do not hold for the figures as shown; computed figures are those from the
 * stored ones.
 */
function withoutRightAsShown(
  findings: readonly Finding[],
  form: Form,
  profile: Profile,
  shared: ReadonlyMap<number, SharedPoints>,
): Pick<Assessment, "findings" | "rightAsShown"> {
  const shown = formAsShown(form);
  if (shown === null) return { findings, rightAsShown: [] };
  const scores = scoreForm(shown, profile, shared);
  const keyOf = ({ code, cell }: Finding): string => [code, cell?.row, cell?.column].join(" ");
  const wrong = new Set(findAll({ form: shown, profile, ...scores }).map(keyOf));
  const right = findings.filter((finding) => !wrong.has(keyOf(finding)));
  return {
    findings: findings.filter((finding) => wrong.has(keyOf(finding))),
    rightAsShown: right.flatMap(({ cell }) => cell ?? []),
  };
}
