import { Button, mergeClasses, Select, Spinner } from "@fluentui/react-components";
import { ArrowSyncRegular } from "@fluentui/react-icons/svg/arrow-sync";
import { useContext, useId, useMemo, useState } from "react";
import type { AppActions, AppState } from "../../app/core/state";
import { a1 } from "../../domain/cells";
import { workbookWords as words } from "../../messages";
import { useAppStyles } from "../app/app.styles";
import { fetchSheetWords } from "../collection-sheets/fetch-sheet-words";
import { SummaryButton } from "../collection-sheets/SummaryButton";
import { ListNotice } from "../collection-sheets/ListNotice";
import { EnvironmentContext } from "../environment/environment";
import { ReportButton } from "../report/ReportButton";
import { WindowedList } from "../windowed-list/WindowedList";
import { ViewSwitch } from "../view-switch/ViewSwitch";
import { CopyList } from "./CopyList";
import { FormLine } from "./FormLine";
import { ListHead } from "./ListHead";
import { listText } from "./list-text";
import { sortOrders, sortedForms, type FormOfSheet, type Order } from "./sorted-forms";
import { useListFocus } from "./use-list-focus";
import { useWorkbookViewStyles } from "./workbook-view.styles";

export interface WorkbookViewProps {
  readonly state: AppState;
  readonly actions: AppActions;
}

const NONE: readonly FormOfSheet[] = [];

/** The usual height of a line in px. */
const LINE_HEIGHT = 52;

const keyOf = ({ sheet, form }: FormOfSheet): string => `${sheet.id} ${a1(form.at)}`;

/**
 * The list of all forms of the workbook. It stays mounted while a sheet is shown, so that its order
 * and scroll position are kept.
 */
export function WorkbookView({ state, actions }: WorkbookViewProps) {
  const app = useAppStyles();
  const styles = useWorkbookViewStyles();
  const { fetchEngine } = useContext(EnvironmentContext);
  const sortId = useId();
  const [order, setOrder] = useState<Order>("tabs");
  const { formsList: workbook, isReadingFormsList: isLookingThrough } = state;
  const isOpen = state.view === "workbook";
  const { title, list } = useListFocus(isOpen, actions.showSheet);
  const forms = useMemo(
    () => (workbook === null ? NONE : sortedForms(workbook, order)),
    [workbook, order],
  );
  return (
    <div className={mergeClasses(app.root, !isOpen && app.away)}>
      <ViewSwitch view="workbook" actions={actions} />
      <main className={app.main} aria-busy={isLookingThrough}>
        <ListHead workbook={workbook} isLookingThrough={isLookingThrough} title={title} />
        {forms.length > 0 && (
          <ReportButton scope="workbook" task={state.task} onMake={actions.makeReport}>
            <SummaryButton
              task={state.task}
              help={words.summaryHelp}
              onPress={() => actions.batch.summarizeWorkbook(fetchEngine, fetchSheetWords)}
            />
          </ReportButton>
        )}
        {forms.length > 1 && (
          <div className={styles.sort}>
            <label htmlFor={sortId}>{words.sort}</label>
            <Select
              id={sortId}
              size="small"
              value={order}
              onChange={(_, { value }) => {
                setOrder(sortOrders.find((each) => each === value) ?? "tabs");
              }}
            >
              {sortOrders.map((each) => (
                <option key={each} value={each}>
                  {words.orders[each]}
                </option>
              ))}
            </Select>
          </div>
        )}
        {forms.length > 0 && (
          <WindowedList
            items={forms}
            keyOf={keyOf}
            rowHeight={LINE_HEIGHT}
            listRef={list}
            className={styles.list}
            label={words.list}
          >
            {({ sheet, form, index }) => (
              <FormLine
                sheet={sheet}
                form={form}
                index={index}
                isCurrent={sheet.id === state.sheet?.id && index === state.shown}
                onGo={actions.selectForm}
              />
            )}
          </WindowedList>
        )}
        {workbook !== null && forms.length === 0 && (
          <div className={styles.template}>
            <Button
              appearance="primary"
              onClick={() => {
                actions.showSheet();
                void actions.makeTemplate();
              }}
            >
              {words.template}
            </Button>
          </div>
        )}
      </main>
      <footer className={app.foot}>
        {isOpen && <ListNotice state={state} actions={actions} />}
        <div className={styles.foot}>
          <Button
            icon={
              isLookingThrough ? <Spinner size="extra-tiny" aria-hidden /> : <ArrowSyncRegular />
            }
            disabledFocusable={isLookingThrough}
            onClick={() => {
              void actions.readFormsList();
            }}
          >
            {words.lookThrough}
          </Button>
          <CopyList rows={forms.length} textOf={() => listText(forms)} />
        </div>
      </footer>
    </div>
  );
}
