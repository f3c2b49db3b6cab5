import { errorClass } from "../core/error-class";
import type { Session } from "../core/session";

/**
 * Tells an error that nobody has caught. A refusal that is shown stays: it says more, and what is
 * printed of it for technicians may fail as well.
 */
export function reportUnexpected({ state }: Session, error: unknown): void {
  if (state.get().notice?.kind === "refused") return;
  state.set({ notice: { kind: "unexpected", code: errorClass(error) } });
}
