import { mergeClasses } from "@fluentui/react-components";
import { useSyncExternalStore } from "react";
import type { AppStore } from "../../app/core/state";
import type { Item } from "../../domain/summary/items";
import { ActionBar } from "../action-bar/ActionBar";
import { AnonymisedButton } from "../anonymised/AnonymisedButton";
import { LazyBatchView } from "../batch/BatchView.lazy";
import { LazyDeclarationFound } from "../empty-state/DeclarationFound.lazy";
import { LazyEmptyState } from "../empty-state/EmptyState.lazy";
import { LazyReportFound } from "../empty-state/ReportFound.lazy";
import { LazyFormLists } from "../form-view/FormLists.lazy";
import { HelpLink } from "../help/HelpLink";
import { nextStep } from "../../app/plan/next-step";
import { useItemNavigation } from "../item-list/use-item-navigation";
import { isPressing } from "../form-view/is-pressing";
import { FormView } from "../form-view/FormView";
import { hasLists } from "../form-view/has-lists";
import { LazyNoticeBar } from "../notice-bar/NoticeBar.lazy";
import { ProfileLine } from "../profile/ProfileLine";
import { LazyProfilePage } from "../profile/ProfilePage.lazy";
import { LazyProtectedSheet } from "../protected-sheet/ProtectedSheet.lazy";
import { Loading } from "../loading/Loading";
import { ReadFailed } from "../read-failed/ReadFailed";
import { LazyTruncated } from "../truncated/Truncated.lazy";
import { ViewSwitch } from "../view-switch/ViewSwitch";
import { BATCH_SWITCH_ID, WORKBOOK_SWITCH_ID } from "../view-switch/view-switch-id";
import { Welcome } from "../welcome/Welcome";
import { LazyWorkbookView } from "../workbook-view/WorkbookView.lazy";
import { useAppStyles } from "./app.styles";
import { useFollowedEscape } from "./use-escape";
import { useHeadOfSheet } from "./use-head-of-sheet";
import { useProfilePage } from "./use-profile-page";
import { useReturnFocus } from "./use-return-focus";
import { useRibbonAction } from "./use-ribbon-action";
import { useWorkbookView } from "./use-workbook-view";

const NO_ITEMS: readonly Item[] = [];

/** The whole pane: the state of the store above, the actions in the footer. */
export function App({ store }: { readonly store: AppStore }) {
  const styles = useAppStyles();
  const state = useSyncExternalStore(store.subscribe, store.getState);
  const form = state.forms[state.shown];
  const areListsPending =
    LazyFormLists.useStatus() === "pending" && form !== undefined && hasLists(form);
  useRibbonAction(state.phase === "ready" && !areListsPending, state.view === "sheet", store);
  const { isOpen, open, close } = useProfilePage();
  const navigation = useItemNavigation(
    form !== undefined && isPressing(form) ? form.items : NO_ITEMS,
    state.view === "sheet" && !isOpen,
    store,
  );
  const main = useHeadOfSheet(state.sheet?.id, state.notice);
  const isListed = useWorkbookView(state.view, state.formsList);
  useFollowedEscape();
  useReturnFocus(state.view === "batch", BATCH_SWITCH_ID);
  if (state.phase === "starting") return <Loading />;
  const isSheet = state.view === "sheet";
  const overview = (
    <div className={mergeClasses(styles.root, (isOpen || !isSheet) && styles.away)}>
      <ViewSwitch
        view="sheet"
        actions={store}
        workbookId={WORKBOOK_SWITCH_ID}
        batchId={BATCH_SWITCH_ID}
      />
      <main ref={main} className={styles.main} tabIndex={-1}>
        <div className={styles.filled}>
          {state.sheet !== null && !state.isReport && (
            <Welcome
              isFirstRun={state.isFirstRun}
              isShort={form !== undefined && isPressing(form)}
              onDismiss={store.dismissWelcome}
            />
          )}
          {state.cutAt !== null && <LazyTruncated cutAt={state.cutAt} />}
          {state.sheet === null ? (
            <ReadFailed />
          ) : form !== undefined ? (
            <>
              {state.isProtected && <LazyProtectedSheet changes={form.changes} />}
              <FormView
                form={form}
                state={state}
                navigation={navigation}
                actions={store}
                onOpenProfile={open}
              />
            </>
          ) : state.isReport ? (
            <LazyReportFound otherSheets={state.otherSheets} actions={store} />
          ) : state.hasDeclaration ? (
            <LazyDeclarationFound onMake={() => store.makeDeclared()} />
          ) : (
            <LazyEmptyState
              sheet={state.sheet.name}
              otherSheets={state.otherSheets}
              actions={store}
            >
              <ProfileLine profile={state.profile} onOpen={open} />
              <AnonymisedButton task={state.task} onMake={store.makeAnonymised} />
            </LazyEmptyState>
          )}
          <HelpLink className={styles.help} />
        </div>
      </main>
      <footer className={styles.foot}>
        {isSheet && state.notice !== null && (
          <LazyNoticeBar notice={state.notice} actions={store} />
        )}
        <ActionBar
          state={state}
          step={form === undefined ? null : nextStep(form, state.ticked)}
          onStops={navigation.goOn}
          actions={store}
        />
      </footer>
    </div>
  );
  return (
    <>
      {overview}
      {isListed && <LazyWorkbookView state={state} actions={store} />}
      {state.batch !== null && <LazyBatchView state={state} actions={store} />}
      {isOpen && (
        <LazyProfilePage
          profile={state.profile}
          form={form}
          chooseProfile={store.chooseProfile}
          onClose={close}
        />
      )}
    </>
  );
}
