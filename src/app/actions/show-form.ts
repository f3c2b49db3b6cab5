import type { Session } from "../core/session/session";
import { tickedOf } from "../plan/ticks";

/** Shows another form of the sheet shown, by its index, with its ticked changes. */
export function showForm({ state, userChoices }: Session, index: number): void {
  const { sheet, forms } = state.get();
  const form = forms[index];
  if (sheet === null || form === undefined) return;
  state.set({ shown: index, ticked: tickedOf(userChoices.now(), sheet.id, form) });
}
