/** Planning what is shown anew when a person asks for something: no reading, no check. */
import { checkedForms } from "./checked-form";
import type { Session } from "../core/session";
import { tickedOf } from "./ticks";
import type { UserChoices } from "./user-choices";

/** Takes new wishes and shows the plans they lead to. */
export function replan(session: Session, wishes: UserChoices): void {
  const { sheet, forms, shown } = session.state.get();
  session.userChoices = wishes;
  if (sheet === null) return;
  const assessments = forms.map(({ assessment }) => assessment);
  const planned = checkedForms(assessments, sheet.id, session.profile, wishes);
  session.state.set({ forms: planned, ticked: tickedOf(wishes, sheet.id, planned[shown]) });
}
