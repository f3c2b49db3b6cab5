import { mergeClasses } from "@fluentui/react-components";
import { useContext, useState, type DragEvent, type ReactNode } from "react";
import type { BatchState, ChosenFiles } from "../../app/core/batch";
import { NO_BATCH } from "../../app/core/no-batch";
import type { AppActions, AppState } from "../../app/core/state";
import { batchWords } from "../../messages/batch";
import { useAppStyles } from "../app/app.styles";
import { EnvironmentContext } from "../environment/environment";
import { ListNotice } from "../collection-sheets/ListNotice";
import { ViewSwitch } from "../view-switch/ViewSwitch";
import { useListFocus } from "../workbook-view/use-list-focus";
import { BatchFoot } from "./BatchFoot";
import { BatchHead } from "./BatchHead";
import { BatchList } from "./BatchList";
import { useBatchStyles } from "./batch.styles";
import { ChooseFiles } from "./ChooseFiles";
import { droppedFiles } from "./files-of";
import { ALL, type Filter } from "./list-rows";
import { OpenedForm } from "./OpenedForm";
import { Rounds } from "./Rounds";
import { SheetButtons } from "./SheetButtons";

export interface BatchViewProps {
  readonly state: AppState;
  readonly actions: AppActions;
  /** Drawn below the head. */
  readonly children?: ReactNode;
}

const hasFiles = ({ dataTransfer }: DragEvent): boolean => dataTransfer.types.includes("Files");

/** Whether anything has been checked, or is being checked. */
const isBegun = ({ forms, notChecked, progress, left, isReadingWorkbook }: BatchState): boolean =>
  forms.length + notChecked.length + left > 0 || progress !== null || isReadingWorkbook;

/**
 * 批量核对. It stays mounted while something else is shown, so that the list keeps its filter and its
 * scroll position.
 */
export function BatchView({ state, actions, children }: BatchViewProps) {
  const app = useAppStyles();
  const styles = useBatchStyles();
  const words = batchWords();
  const { fetchEngine, openFile } = useContext(EnvironmentContext);
  const [isDropping, setDropping] = useState(false);
  const [filter, setFilter] = useState<Filter>(ALL);
  const [isEmptyChoice, setEmptyChoice] = useState(false);
  const batch = state.batch ?? NO_BATCH;
  const isOpen = state.view === "batch";
  const isListed = isOpen && batch.opened === null;
  const { title, list } = useListFocus(isListed, actions.showSheet);

  const check = (chosen: ChosenFiles): void => {
    const isEmpty = chosen.files.length + chosen.passedOver === 0;
    setEmptyChoice(isEmpty);
    if (!isEmpty) void actions.batch.checkFiles(chosen, fetchEngine);
  };
  const choose = (
    <ChooseFiles
      isFirst={!isBegun(batch)}
      isReadingWorkbook={batch.isReadingWorkbook}
      rules={batch.rules ?? state.profile.profile.name}
      onChoose={check}
      onWorkbook={() => {
        void actions.batch.checkWorkbook(fetchEngine);
      }}
    />
  );
  return (
    <>
      <div
        className={mergeClasses(app.root, styles.root, !isListed && app.away)}
        onDragOver={(event) => {
          if (!hasFiles(event)) return;
          event.preventDefault();
          setDropping(true);
        }}
        onDragLeave={({ currentTarget, relatedTarget }) => {
          if (!(relatedTarget instanceof Node && currentTarget.contains(relatedTarget)))
            setDropping(false);
        }}
        onDrop={(event) => {
          if (!hasFiles(event)) return;
          event.preventDefault();
          setDropping(false);
          void droppedFiles(event.dataTransfer).then(check);
        }}
      >
        {openFile === undefined && <ViewSwitch view="batch" actions={actions} />}
        <main className={app.main} aria-busy={batch.progress !== null}>
          <BatchHead
            batch={batch}
            isBegun={isBegun(batch)}
            title={title}
            onWhy={() => {
              setFilter({ show: "notChecked", find: "" });
            }}
            actions={actions.batch}
          />
          {choose}
          {children}
          {isEmptyChoice && (
            <p role="status" className={styles.about}>
              {words.notReceived}
            </p>
          )}
          {batch.forms.length > 0 && (
            <>
              <SheetButtons
                task={state.task}
                isChecking={batch.progress !== null || batch.isReadingWorkbook}
                actions={actions.batch}
              />
              <Rounds batch={batch} actions={actions.batch} />
            </>
          )}
          <BatchList
            batch={batch}
            filter={filter}
            onFilter={setFilter}
            list={list}
            actions={actions}
          />
        </main>
        <footer className={app.foot}>
          {isListed && <ListNotice state={state} actions={actions} />}
          <BatchFoot batch={batch} actions={actions.batch} />
        </footer>
        {isDropping && (
          <div className={styles.dropping} aria-hidden>
            {words.drop}
          </div>
        )}
      </div>
      {isOpen && batch.opened !== null && (
        <OpenedForm
          key={batch.opened.key}
          form={batch.opened}
          actions={actions}
          onClose={actions.batch.closeForm}
        />
      )}
    </>
  );
}
