import type { MessageBarIntent } from "@fluentui/react-components";
import type { AppActions, Notice, Task } from "../../app/state";

/** How grave a notice is: done, nothing to do, stopped for a reason, refused. */
export function intentOf(notice: Notice): MessageBarIntent {
  switch (notice.kind) {
    case "written":
    case "undone":
    case "flagged":
    case "flags-cleared":
    case "template-made":
    case "profile-kept":
      return "success";
    case "nothing-to-write":
    case "nothing-to-flag":
      return "info";
    case "column-needed":
    case "sheet-changed":
    case "undo-blocked":
    case "waiting":
      return "warning";
    case "refused":
      return "error";
  }
}

/** What a retry repeats; null where the person repeats it by the same click. */
export function retryOf(task: Task, actions: AppActions): (() => Promise<void>) | null {
  switch (task) {
    case "checking":
      return actions.check;
    case "writing":
      return actions.writeBack;
    case "undoing":
      return actions.undo;
    case "flagging":
      return actions.flag;
    case "clearing-flags":
      return actions.clearFlags;
    case "making-template":
      return actions.makeTemplate;
    case "looking-elsewhere":
      return actions.lookElsewhere;
    case "looking-through":
      return actions.lookThrough;
    case "keeping-columns":
      return actions.keepColumns;
    case "keeping-profile":
      return actions.keepProfile;
    case "writing-one":
    case "selecting":
      return null;
  }
}
