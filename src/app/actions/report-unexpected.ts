import { errorClass } from "../core/error-class";
import type { Session } from "../core/session/session";

/**
 * Shows a notice of an uncaught error. A refusal already shown stays: it says more, and may itself be
 * the reason for the error.
 */
export function reportUnexpected({ state }: Session, error: unknown): void {
  if (state.get().notice?.kind === "refused") return;
  state.set({ notice: { kind: "unexpected", code: errorClass(error) } });
}
