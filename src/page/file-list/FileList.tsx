import { useContext, useMemo, useSyncExternalStore } from "react";
import type { AppStore } from "../../app/core/state";
import { BatchView } from "../../taskpane/batch/BatchView";
import { EnvironmentContext, type Environment } from "../../taskpane/environment/environment";
import type { FilesState, PageFiles } from "../files/page-files";
import { ExportAccepted } from "../settings/ExportAccepted";
import type { PageSettings } from "../settings/page-settings";
import { useFileListStyles } from "./file-list.styles";
import { OpenedFiles } from "./OpenedFiles";

export interface FileListProps {
  readonly state: FilesState;
  readonly files: PageFiles;
  /** The store of the list, which has no workbook. */
  readonly store: AppStore;
  readonly settings: PageSettings;
}

/** Many files: 批量核对 as in the pane, and the files that were opened from it. */
export function FileList({ state, files, store, settings }: FileListProps) {
  const styles = useFileListStyles();
  const inPane = useContext(EnvironmentContext);
  const environment = useMemo(
    (): Environment => ({
      ...inPane,
      openFile: ({ key, sheet, summary }) => {
        const id = key.slice(0, key.lastIndexOf("#"));
        store.batch.closeForm();
        void files.show(id).then(async () => {
          const content = files.getState().files.find((file) => file.id === id)?.content;
          if (content?.kind !== "open") return;
          const opened = content.file.sheets.find(({ name }) => name === sheet);
          if (opened !== undefined) await content.store.selectForm(opened.id, summary);
        });
      },
    }),
    [inPane, files, store],
  );
  const shown = useSyncExternalStore(store.subscribe, store.getState);
  return (
    <EnvironmentContext value={environment}>
      <div className={styles.root}>
        <BatchView state={shown} actions={store}>
          <OpenedFiles state={state} files={files}>
            <ExportAccepted settings={settings} />
          </OpenedFiles>
        </BatchView>
      </div>
    </EnvironmentContext>
  );
}
