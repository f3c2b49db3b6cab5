import type { MessageBarIntent } from "@fluentui/react-components";
import type { Notice } from "../../app/core/state";

/** The intent of a notice's message bar: done, nothing to do, stopped, refused. */
export function intentOf(notice: Notice): MessageBarIntent {
  switch (notice.kind) {
    case "written":
      return notice.kept.length + notice.unsure.length > 0 ? "warning" : "success";
    case "undone":
    case "flagged":
    case "flags-cleared":
    case "template-made":
    case "report-made":
    case "anonymised-made":
    case "sheets-made":
    case "profile-stored":
      return "success";
    case "nothing-to-write":
    case "nothing-to-flag":
    case "nothing-to-undo":
    case "nothing-to-report":
      return "info";
    case "column-needed":
    case "sheet-changed":
    case "undo-blocked":
    case "waiting":
      return "warning";
    case "refused":
    case "unexpected":
      return "error";
  }
}
