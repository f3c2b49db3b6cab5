import { firstState } from "../../../../src/app/core/first-state";
import type { AppState, CheckedForm, RefusedNotice, Task } from "../../../../src/app/core/state";
import { a1 } from "../../../../src/domain/cells";
import { defaultProfile } from "../../../../src/domain/profiles/default-profile";
import { defaultNamed } from "../../../../src/domain/profiles/default-named";

const tickedOf = (form: CheckedForm): ReadonlySet<string> =>
  new Set(form.changes.filter(({ overFormula }) => !overFormula).map(({ at }) => a1(at)));

/** The pane on a sheet without a form. */
export const base: AppState = {
  ...firstState(
    { profile: defaultProfile, base: defaultNamed, isStored: true, mistakes: [] },
    false,
  ),
  phase: "ready",
  sheet: { id: "{1}", name: "自评表" },
};

/** The state that shows one form. */
export const showing = (form: CheckedForm, more: Partial<AppState> = {}): AppState => ({
  ...base,
  forms: [form],
  ticked: tickedOf(form),
  ...more,
});

/** The notice of a refused task, which can be retried. */
export const refused = (
  code: RefusedNotice["code"],
  hostCode: string,
  task: Task,
  partialResult: RefusedNotice["partialResult"] = null,
): RefusedNotice => ({
  kind: "refused",
  code,
  hostCode,
  task,
  partialResult,
  retry: () => Promise.resolve(),
});
