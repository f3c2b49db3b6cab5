import type { Severity } from "../../domain/findings/finding";

/** In the order in which the pane shows them: the most severe first. */
export const severities: readonly Severity[] = ["error", "warning", "notice"];
