import type { Session } from "../core/session/session";

/** Removes the welcome text, and stores on this computer that it has been read. */
export function dismissWelcome({ state, localStorage }: Session): void {
  localStorage.write("welcomed", true);
  state.set({ isFirstRun: false });
}
