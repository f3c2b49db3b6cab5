import { checkedForm } from "./checked-form";
import { computed } from "../core/computed";
import type { Session } from "../core/session/session";
import { tickedOf } from "./ticks";

/**
 * Plans the form shown again after a person's choices for it have changed, and shows the plan. Reads
 * nothing and checks nothing. A part of the code that cannot be fetched for it is shown as a refusal.
 */
export async function replan(session: Session): Promise<void> {
  await computed(
    session,
    () => replan(session),
    () => {
      plan(session);
    },
  );
}

function plan({ state, userChoices, readings }: Session): void {
  const { sheet, forms, shown } = state.get();
  const form = forms[shown];
  const rules = readings.shown();
  if (sheet === null || form === undefined || rules === null) return;
  const choices = userChoices.now();
  const id = { sheetId: sheet.id, key: form.key };
  const planned = checkedForm(form.assessment, id, rules.profile, choices, form.accepted);
  state.set({
    forms: forms.map((one) => (one === form ? planned : one)),
    ticked: tickedOf(choices, sheet.id, planned),
  });
}
