import { useSyncExternalStore } from "react";
import type { AppStore } from "../../app/state";
import { ActionBar } from "../action-bar/ActionBar";
import { CutOff } from "../cut-off/CutOff";
import { EmptyState } from "../empty-state/EmptyState";
import { FormView } from "../form-view/FormView";
import { NoticeBar } from "../notice-bar/NoticeBar";
import { Starting } from "../starting/Starting";
import { UnreadState } from "../unread-state/UnreadState";
import { useAppStyles } from "./app.styles";
import { useRibbonWish } from "./use-ribbon-wish";

/** The whole pane: what the store says on top, what one can do with it at the foot. */
export function App({ store }: { readonly store: AppStore }) {
  const styles = useAppStyles();
  const state = useSyncExternalStore(store.subscribe, store.getState);
  useRibbonWish(state.phase === "ready", store.check);
  if (state.phase === "starting") return <Starting />;
  const form = state.forms[state.shown];
  return (
    <div className={styles.root}>
      <main className={styles.main}>
        <CutOff cutAt={state.cutAt} />
        {state.sheet === null ? (
          <UnreadState />
        ) : form === undefined ? (
          <EmptyState sheet={state.sheet.name} elsewhere={state.elsewhere} actions={store} />
        ) : (
          <FormView form={form} state={state} actions={store} />
        )}
      </main>
      <footer className={styles.foot}>
        <NoticeBar notice={state.notice} actions={store} />
        <ActionBar state={state} actions={store} />
      </footer>
    </div>
  );
}
