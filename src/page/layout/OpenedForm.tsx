import { mergeClasses } from "@fluentui/react-components";
import { useState, useSyncExternalStore } from "react";
import { App } from "../../taskpane/app/App";
import type { OpenFile } from "../files/page-files";
import { SheetTable } from "../sheet-table/SheetTable";
import { usePageAppStyles } from "./page-app.styles";

export interface OpenedFormProps extends OpenFile {
  /** How many cells were written; the table is drawn again when it changes. */
  readonly written: number;
}

/** The sheet in front as a table, and the pane beside it. */
export function OpenedForm({ file, store }: OpenedFormProps) {
  const styles = usePageAppStyles();
  const { sheet, forms, shown, selection } = useSyncExternalStore(store.subscribe, store.getState);
  const [isOpen, setOpen] = useState(false);
  return (
    <div className={styles.body}>
      {sheet !== null && (
        <SheetTable
          file={file}
          sheetId={sheet.id}
          form={forms[shown]?.assessment.form ?? null}
          selection={selection}
          isOpen={isOpen}
          onOpen={setOpen}
          onSheet={(id) => {
            void store.selectOnSheet(id, { row: 1, column: 1 });
          }}
        />
      )}
      <div className={mergeClasses(styles.pane, isOpen && styles.belowTable)}>
        <App store={store} />
      </div>
    </div>
  );
}
