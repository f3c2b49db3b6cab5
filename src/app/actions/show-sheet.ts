import type { Session } from "../core/session";

/** Shows the sheet in front again; a refusal that concerned the list alone goes with it. */
export function showSheet({ state }: Session): void {
  const { notice } = state.get();
  const isOfList = notice?.kind === "refused" && notice.task === "looking-through";
  state.set({ view: "sheet", notice: isOfList ? null : notice });
}
