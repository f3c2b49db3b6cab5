import type { AppActions, AppState } from "../../app/core/state";
import { LazyNoticeBar } from "../notice-bar/NoticeBar.lazy";
import { ReplaceSheets } from "./ReplaceSheets";

export interface ToldProps {
  readonly state: Pick<AppState, "notice" | "sheetsToReplace">;
  readonly actions: AppActions;
}

/** What is said above the buttons of a list: the question that is open, else the notice. */
export function Told({ state: { notice, sheetsToReplace }, actions }: ToldProps) {
  if (sheetsToReplace !== null) return <ReplaceSheets sheets={sheetsToReplace} actions={actions} />;
  return notice === null ? null : <LazyNoticeBar notice={notice} actions={actions} />;
}
