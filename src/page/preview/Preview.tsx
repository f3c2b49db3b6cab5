import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
} from "@fluentui/react-components";
import { ArrowDownloadRegular } from "@fluentui/react-icons/svg/arrow-download";
import { useMemo, useState } from "react";
import { pageWords } from "../../messages/page";
import { openFile, type OpenedFile } from "../../xlsx/port/opened-file";
import type { MadeFile } from "../files/page-files";
import { areaOf } from "../sheet-table/area-of";
import { SheetRows } from "../sheet-table/SheetRows";
import { usePreviewStyles } from "./preview.styles";

export interface PreviewProps {
  readonly made: MadeFile;
  readonly onSave: () => void;
  readonly onDrop: () => void;
}

/** A made file, read again from its bytes, with buttons to save it or to drop it. */
export function Preview({ made, onSave, onDrop }: PreviewProps) {
  const styles = usePreviewStyles();
  const words = pageWords().preview;
  const file = useMemo(() => openFile(made.name, made.bytes, () => undefined), [made]);
  const [opener] = useState(() => document.activeElement);
  // the focus first: Fluent makes the page accessible to screen readers again when the focus leaves
  // the dialog
  const leave = (then: () => void): void => {
    if (opener instanceof HTMLElement) opener.focus();
    then();
  };
  const drop = (): void => {
    leave(onDrop);
  };
  return (
    <Dialog
      open
      onOpenChange={(_, { open }) => {
        if (!open) drop();
      }}
    >
      <DialogSurface className={styles.surface}>
        <DialogBody className={styles.body}>
          <DialogTitle className={styles.title}>{words.title}</DialogTitle>
          <DialogContent className={styles.content}>
            <p className={styles.note}>{words.note(made.name)}</p>
            {file.sheets.map(({ id }) => (
              <PreviewedSheet key={id} file={file} sheetId={id} />
            ))}
          </DialogContent>
          <DialogActions className={styles.actions}>
            <Button
              appearance="primary"
              icon={<ArrowDownloadRegular />}
              onClick={() => {
                leave(onSave);
              }}
            >
              {words.save}
            </Button>
            <Button onClick={drop}>{words.drop}</Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}

interface PreviewedSheetProps {
  readonly file: OpenedFile;
  readonly sheetId: string;
}

function PreviewedSheet({ file, sheetId }: PreviewedSheetProps) {
  const styles = usePreviewStyles();
  const area = areaOf(file, sheetId, null);
  const [row, setRow] = useState(area.from.row);
  return (
    <div
      className={styles.sheet}
      tabIndex={0}
      role="group"
      aria-label={pageWords().table.label(file.sheet(sheetId).name)}
    >
      <SheetRows
        file={file}
        sheetId={sheetId}
        form={null}
        area={area}
        row={row}
        selection={null}
        onAsk={setRow}
      />
    </div>
  );
}
