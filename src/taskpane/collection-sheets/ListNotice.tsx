import type { AppActions, AppState } from "../../app/core/state";
import { LazyNoticeBar } from "../notice-bar/NoticeBar.lazy";
import { ReplaceSheets } from "./ReplaceSheets";

export interface ListNoticeProps {
  readonly state: Pick<AppState, "notice" | "sheetsToReplace">;
  readonly actions: AppActions;
}

/** What is said above the buttons of a list: the question that is open, else the notice. */
export function ListNotice({ state: { notice, sheetsToReplace }, actions }: ListNoticeProps) {
  if (sheetsToReplace !== null) return <ReplaceSheets sheets={sheetsToReplace} actions={actions} />;
  return notice === null ? null : <LazyNoticeBar notice={notice} actions={actions} />;
}
