import type { Session } from "../core/session/session";

/** Closes the list of all forms and shows the front sheet; removes a refusal to read the list. */
export function showSheet({ state }: Session): void {
  const { notice } = state.get();
  const isOfList = notice?.kind === "refused" && notice.task === "reading-forms-list";
  state.set({ view: "sheet", notice: isOfList ? null : notice });
}
