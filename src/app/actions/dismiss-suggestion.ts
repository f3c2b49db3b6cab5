/** 不改用: the suggestion of other rules is dismissed, and that is stored in the workbook. */
import { refusedNotice } from "../core/refused-notice";
import type { Session } from "../core/session/session";
import { withSlowResponseNotice } from "../core/slow-response-notice";
import { storeSetting } from "../settings/store-setting";

/** Removes a suggestion at once, then stores its key in the workbook. */
export function dismissSuggestion(session: Session, key: string): Promise<void> {
  const { state, suggestions } = session;
  const before = state.get().dismissedSuggestions;
  if (before.includes(key)) return Promise.resolve();
  const dismissed = [...before, key];
  suggestions.choose(dismissed);
  state.set({ dismissedSuggestions: dismissed });
  return storeSuggestions(session);
}

/** If Excel refuses, the suggestion is dismissed until the pane is closed, and the refusal is shown. */
async function storeSuggestions(session: Session): Promise<void> {
  const { state, requestQueue, suggestions } = session;
  state.set({ notice: null });
  try {
    await requestQueue(async () => {
      const dismissed = suggestions.unstored();
      if (dismissed === null) return;
      await withSlowResponseNotice(session, () => storeSetting(session, "suggestions", dismissed));
      suggestions.markStored(dismissed);
    });
  } catch (error) {
    const retry = (): Promise<void> => storeSuggestions(session);
    state.set({ notice: refusedNotice(error, { task: "storing-suggestions", retry }) });
  }
}
