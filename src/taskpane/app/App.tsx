import { mergeClasses } from "@fluentui/react-components";
import { lazy, Suspense, useSyncExternalStore } from "react";
import type { AppStore } from "../../app/state";
import { ActionBar } from "../action-bar/ActionBar";
import { CutOff } from "../cut-off/CutOff";
import { DeclarationFound } from "../empty-state/DeclarationFound";
import { EmptyState } from "../empty-state/EmptyState";
import { HelpLink } from "../help/HelpLink";
import { FormView } from "../form-view/FormView";
import { pane, profileWords } from "../../messages";
import { NoticeBar } from "../notice-bar/NoticeBar";
import { ProfileLine } from "../profile/ProfileLine";
import { ProtectedSheet } from "../protected-sheet/ProtectedSheet";
import { Starting } from "../starting/Starting";
import { UnreadState } from "../unread-state/UnreadState";
import { ViewSwitch } from "../view-switch/ViewSwitch";
import { WORKBOOK_SWITCH_ID } from "../view-switch/view-switch-id";
import { Welcome } from "../welcome/Welcome";
import { useAppStyles } from "./app.styles";
import { useProfilePage } from "./use-profile-page";
import { useRibbonWish } from "./use-ribbon-wish";
import { useWorkbookView } from "./use-workbook-view";

/** Seldom needed: its code comes when it is asked for. */
const ProfilePage = lazy(async () => {
  const { ProfilePage } = await import(/* webpackChunkName: "profile" */ "../profile/ProfilePage");
  return { default: ProfilePage };
});

/** The list of all forms likewise. */
const WorkbookView = lazy(async () => {
  const { WorkbookView } = await import(
    /* webpackChunkName: "workbook" */ "../workbook-view/WorkbookView"
  );
  return { default: WorkbookView };
});

/** The whole pane: what the store says on top, what one can do with it at the foot. */
export function App({ store }: { readonly store: AppStore }) {
  const styles = useAppStyles();
  const state = useSyncExternalStore(store.subscribe, store.getState);
  useRibbonWish(state.phase === "ready", store);
  const { isOpen, open, close } = useProfilePage();
  const isListed = useWorkbookView(state.view, state.workbook);
  if (state.phase === "starting") return <Starting />;
  const form = state.forms[state.shown];
  const isSheet = state.view === "sheet";
  const overview = (
    <div className={mergeClasses(styles.root, (isOpen || !isSheet) && styles.away)}>
      <ViewSwitch view="sheet" actions={store} workbookId={WORKBOOK_SWITCH_ID} />
      <main className={styles.main} tabIndex={-1}>
        <div className={styles.filled}>
          {state.sheet !== null && (
            <Welcome isFirstRun={state.isFirstRun} onDismiss={store.dismissWelcome} />
          )}
          <CutOff cutAt={state.cutAt} />
          {state.sheet === null ? (
            <UnreadState />
          ) : form !== undefined ? (
            <>
              <ProtectedSheet isProtected={state.isProtected} />
              <FormView form={form} state={state} actions={store} onOpenProfile={open} />
            </>
          ) : state.hasDeclaration ? (
            <DeclarationFound onMake={() => store.makeDeclared()} />
          ) : (
            <EmptyState sheet={state.sheet.name} elsewhere={state.elsewhere} actions={store}>
              <ProfileLine profile={state.profile} onOpen={open} />
            </EmptyState>
          )}
          <HelpLink className={styles.help} />
        </div>
      </main>
      <footer className={styles.foot}>
        {isSheet && <NoticeBar notice={state.notice} actions={store} />}
        <ActionBar state={state} actions={store} />
      </footer>
    </div>
  );
  return (
    <>
      {overview}
      {isListed && (
        <Suspense fallback={isSheet ? null : <Starting text={pane.views.opening} />}>
          <WorkbookView state={state} actions={store} />
        </Suspense>
      )}
      {isOpen && (
        <Suspense fallback={<Starting text={profileWords.opening} />}>
          <ProfilePage
            profile={state.profile}
            form={form}
            chooseProfile={store.chooseProfile}
            onClose={close}
          />
        </Suspense>
      )}
    </>
  );
}
