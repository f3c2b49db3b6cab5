import { mergeClasses } from "@fluentui/react-components";
import { useSyncExternalStore } from "react";
import type { AppStore } from "../../app/core/state";
import { ActionBar } from "../action-bar/ActionBar";
import { HelpLink } from "../help/HelpLink";
import { FormView } from "../form-view/FormView";
import { hasLists } from "../form-view/has-lists";
import * as later from "../later/parts";
import { ProfileLine } from "../profile/ProfileLine";
import { Starting } from "../loading/Starting";
import { UnreadState } from "../read-failed/UnreadState";
import { ViewSwitch } from "../view-switch/ViewSwitch";
import { WORKBOOK_SWITCH_ID } from "../view-switch/view-switch-id";
import { Welcome } from "../welcome/Welcome";
import { useAppStyles } from "./app.styles";
import { useProfilePage } from "./use-profile-page";
import { useRibbonWish } from "./use-ribbon-action";
import { useWorkbookView } from "./use-workbook-view";

/** The whole pane: what the store says on top, what one can do with it at the foot. */
export function App({ store }: { readonly store: AppStore }) {
  const styles = useAppStyles();
  const state = useSyncExternalStore(store.subscribe, store.getState);
  const form = state.forms[state.shown];
  const areListsAway =
    later.formLists.useComing() === "away" && form !== undefined && hasLists(form);
  useRibbonWish(state.phase === "ready" && !areListsAway, store);
  const { isOpen, open, close } = useProfilePage();
  const isListed = useWorkbookView(state.view, state.formsList);
  if (state.phase === "starting") return <Starting />;
  const isSheet = state.view === "sheet";
  const overview = (
    <div className={mergeClasses(styles.root, (isOpen || !isSheet) && styles.away)}>
      <ViewSwitch view="sheet" actions={store} workbookId={WORKBOOK_SWITCH_ID} />
      <main className={styles.main} tabIndex={-1}>
        <div className={styles.filled}>
          {state.sheet !== null && (
            <Welcome isFirstRun={state.isFirstRun} onDismiss={store.dismissWelcome} />
          )}
          {state.cutAt !== null && <later.cutOff.Part cutAt={state.cutAt} />}
          {state.sheet === null ? (
            <UnreadState />
          ) : form !== undefined ? (
            <>
              {state.isProtected && <later.protectedSheet.Part />}
              <FormView form={form} state={state} actions={store} onOpenProfile={open} />
            </>
          ) : state.hasDeclaration ? (
            <later.declarationFound.Part onMake={() => store.makeDeclared()} />
          ) : (
            <later.emptyState.Part
              sheet={state.sheet.name}
              elsewhere={state.otherSheets}
              actions={store}
            >
              <ProfileLine profile={state.profile} onOpen={open} />
            </later.emptyState.Part>
          )}
          <HelpLink className={styles.help} />
        </div>
      </main>
      <footer className={styles.foot}>
        {isSheet && state.notice !== null && (
          <later.noticeBar.Part notice={state.notice} actions={store} />
        )}
        <ActionBar state={state} actions={store} />
      </footer>
    </div>
  );
  return (
    <>
      {overview}
      {isListed && <later.workbookView.Part state={state} actions={store} />}
      {isOpen && (
        <later.profilePage.Part
          profile={state.profile}
          form={form}
          chooseProfile={store.chooseProfile}
          onClose={close}
        />
      )}
    </>
  );
}
