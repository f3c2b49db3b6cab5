import type { ReactElement } from "react";
import { errorClass } from "../../app/core/error-class";
import type { StartFailure } from "../failure/start-failure";

/** The steps of starting the pane; index.tsx passes the real ones. */
export interface StartSteps {
  /** Whether office.js has run at all. */
  readonly hasOffice: () => boolean;
  /** Waits for Excel, up to a limit. */
  readonly whenReady: () => Promise<"present" | "absent" | "never">;
  /** Sets the pane's language to Excel's. Never rejects. */
  readonly setLanguage: () => Promise<void>;
  /** Whether this Excel has the API the add-in is built on. */
  readonly isNewEnough: () => boolean;
  /** Creates the app with its store; waits until their code is loaded. */
  readonly openApp: () => Promise<ReactElement>;
}

/** The result of the start: the app, or why there is none. `code` goes into 复制详情. */
export type Opening =
  | { readonly kind: "open"; readonly app: ReactElement }
  | { readonly kind: "failed"; readonly failure: StartFailure; readonly code: string };

const failed = (failure: StartFailure, code: string = failure): Opening => ({
  kind: "failed",
  failure,
  code,
});

/** Starts the pane. Never rejects: an error becomes a failure that is shown. */
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
