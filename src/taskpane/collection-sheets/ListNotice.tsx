import type { AppActions, AppState } from "../../app/core/state";
import { LazyNoticeBar } from "../notice-bar/NoticeBar.lazy";
import { ReplaceSheets } from "./ReplaceSheets";

export interface ListNoticeProps {
  readonly state: Pick<AppState, "notice" | "sheetsToReplace">;
  readonly actions: AppActions;
}

/** The open question whether sheets are replaced, else the notice, above the buttons of a list. */
export function ListNotice({ state: { notice, sheetsToReplace }, actions }: ListNoticeProps) {
  if (sheetsToReplace !== null) return <ReplaceSheets sheets={sheetsToReplace} actions={actions} />;
  return notice === null ? null : <LazyNoticeBar notice={notice} actions={actions} />;
}
