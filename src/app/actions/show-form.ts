import type { Session } from "../core/session";
import { tickedOf } from "../plan/ticks";

/** Shows another form of the sheet in front, with what is ticked of its changes. */
export function showForm({ state, userChoices: wishes }: Session, index: number): void {
  const { sheet, forms } = state.get();
  const form = forms[index];
  if (sheet === null || form === undefined) return;
  state.set({ shown: index, ticked: tickedOf(wishes, sheet.id, form) });
}
