/** States in which Excel has refused something, or the pane itself has failed. */
import type { AppState, RefusedNotice } from "../../../../src/app/core/state";
import { withFindings } from "./sample-forms";
import { base, refused, showing } from "./showing";

const after = (notice: RefusedNotice, more: Partial<AppState> = {}) =>
  showing(withFindings, { notice, ...more });

export const refusedStates = {
  "refused-editing": after(refused("cell-editing", "InvalidOperationInCellEditMode", "writing")),
  "refused-protected": after(refused("sheet-protected", "AccessDenied", "flagging")),
  "refused-read-only": after(refused("workbook-read-only", "AccessDenied", "writing-one")),
  "refused-gone": after({ ...refused("sheet-gone", "ItemNotFound", "writing"), retry: null }),
  "refused-too-large": {
    ...base,
    sheet: null,
    notice: refused("too-large", "ResponsePayloadSizeLimitExceeded", "checking"),
  },
  "refused-too-old": after(refused("host-too-old", "ApiNotFound", "making-template")),
  "refused-lost": after(refused("host-lost", "InvalidOrTimedOutSession", "checking")),
  "refused-busy": after(refused("busy", "ActivityLimitReached", "selecting")),
  "refused-part-missing": after(refused("part-missing", "ChunkLoadError", "checking")),
  "refused-unknown": after(refused("unknown", "GeneralException", "undoing"), { undoable: 1 }),
  "refused-after-some": after(
    refused("unknown", "GeneralException", "writing", {
      kind: "cells",
      done: ["G21", "G27"],
      left: 2,
    }),
    { undoable: 1 },
  ),
  "refused-unsure": after(
    refused("host-lost", "ConnectionFailure", "undoing", { kind: "unsure" }),
    { undoable: 1 },
  ),
  "refused-half-drawn": after(
    refused("unknown", "GeneralException", "making-template", {
      kind: "sheets",
      names: ["绩效自评表 (2)"],
    }),
  ),
  "written-unchecked": after(
    refused("busy", "HostIsBusy", "checking", { kind: "cells", done: ["G21", "G33"], left: 0 }),
    { undoable: 1 },
  ),
  unexpected: showing(withFindings, { notice: { kind: "unexpected", code: "TypeError" } }),
} satisfies Readonly<Record<string, AppState>>;
