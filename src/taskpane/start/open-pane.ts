import type { ReactElement } from "react";
import { errorClass } from "../../app/core/error-class";
import type { StartFailure } from "../failure/start-failure";

/** What the pane needs of its surroundings to start; index.tsx wires the real ones. */
export interface StartSteps {
  /** Whether office.js has run at all. */
  readonly hasOffice: () => boolean;
  /** Waits for Excel, but not for ever. */
  readonly whenReady: () => Promise<"present" | "absent" | "never">;
  /** Puts the words of Excel's language in force; never rejects. */
  readonly setLanguage: () => Promise<void>;
  /** Whether this Excel has the API the add-in is built on. */
  readonly isNewEnough: () => boolean;
  /** The app over its store, whose code may still be on its way. */
  readonly openApp: () => Promise<ReactElement>;
}

export type Opening =
  | { readonly kind: "open"; readonly app: ReactElement }
  | { readonly kind: "failed"; readonly failure: StartFailure; readonly code: string };

const failed = (failure: StartFailure, code: string = failure): Opening => ({
  kind: "failed",
  failure,
  code,
});

/** Starts the pane, or says why it cannot. Never rejects: what goes wrong here must be seen. */
export async function openPane(steps: StartSteps): Promise<Opening> {
  try {
    if (!steps.hasOffice()) return failed("office-missing");
    const presence = await steps.whenReady();
    if (presence === "never") return failed("office-silent");
    if (presence === "absent") return failed("not-in-excel");
    await steps.setLanguage();
    if (!steps.isNewEnough()) return failed("too-old");
    return { kind: "open", app: await steps.openApp() };
  } catch (error) {
    return failed("crashed", errorClass(error));
  }
}
