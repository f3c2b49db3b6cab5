import type { Notice } from "./state";

/** The notices that only say that something was done as asked. */
const DONE: ReadonlySet<Notice["kind"]> = new Set<Notice["kind"]>([
  "written",
  "undone",
  "flagged",
  "flags-cleared",
  "profile-stored",
]);

/**
 * The notice without those that only confirm a completed action: they are removed at the next action.
 */
export function lastingNotice(notice: Notice | null): Notice | null {
  if (notice === null || !DONE.has(notice.kind)) return notice;
  const isWhole =
    !(notice.kind === "written" && notice.kept.length + notice.unsure.length > 0) &&
    !(notice.kind === "undone" && notice.notUndone.length > 0);
  return isWhole ? null : notice;
}
