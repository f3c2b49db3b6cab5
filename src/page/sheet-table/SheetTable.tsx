import { Button, mergeClasses, Select } from "@fluentui/react-components";
import { TableRegular } from "@fluentui/react-icons/svg/table";
import { useEffect, useId, useRef, useState } from "react";
import { a1, type Position } from "../../domain/cells";
import type { Form } from "../../domain/form/model/form";
import { pageWords } from "../../messages/page";
import type { OpenedFile } from "../../xlsx/port/opened-file";
import { areaOf } from "./area-of";
import { SheetRows } from "./SheetRows";
import { useSheetTableStyles } from "./sheet-table.styles";

export interface SheetTableProps {
  readonly file: OpenedFile;
  readonly sheetId: string;
  /** The form whose rows are drawn; null: those of the whole sheet. */
  readonly form: Form | null;
  readonly selection: Position | null;
  /** Brings another sheet to the front. */
  readonly onSheet: (sheetId: string) => void;
  /** Whether the sheet is unfolded, where the window is too narrow for sheet and pane. */
  readonly isOpen: boolean;
  readonly onOpen: (isOpen: boolean) => void;
}

/** The sheet in front as a table, scrolled to the selected cell. */
export function SheetTable(props: SheetTableProps) {
  const { file, sheetId, form, selection, onSheet, isOpen, onOpen } = props;
  const styles = useSheetTableStyles();
  const words = pageWords().table;
  const [asked, setAsked] = useState<number | null>(null);
  const scroller = useRef<HTMLDivElement>(null);
  const bodyId = useId();
  const sheet = file.sheet(sheetId);
  const area = areaOf(file, sheetId, form);
  const key = selection === null ? "" : `${sheetId} ${a1(selection)}`;
  useEffect(() => {
    setAsked(null);
    if (key !== "") onOpen(true);
  }, [key, onOpen]);
  useEffect(() => {
    const { current } = scroller;
    const cell = current?.querySelector<HTMLElement>('[aria-current="true"]');
    if (current == null || cell == null) return;
    scrollTo(current, cell);
  }, [key, isOpen]);
  return (
    <section className={styles.root} aria-label={words.label(sheet.name)}>
      <div className={styles.head}>
        <SheetPicker file={file} sheetId={sheetId} onSheet={onSheet} />
        <span role="status" className={styles.place}>
          {selection !== null && words.selected(a1(selection))}
        </span>
        <Button
          size="small"
          className={styles.toggle}
          icon={<TableRegular />}
          aria-expanded={isOpen}
          aria-controls={bodyId}
          onClick={() => {
            onOpen(!isOpen);
          }}
        >
          {isOpen ? words.hide : words.show}
        </Button>
      </div>
      <div
        ref={scroller}
        id={bodyId}
        className={mergeClasses(styles.body, !isOpen && styles.folded)}
        tabIndex={0}
        role="group"
        aria-label={words.label(sheet.name)}
      >
        <SheetRows
          file={file}
          sheetId={sheetId}
          form={form}
          area={area}
          row={asked ?? selection?.row ?? area.from.row}
          selection={selection}
          onAsk={setAsked}
        />
      </div>
    </section>
  );
}

/** Scrolls so that a cell is in the middle of the rows, and its column is visible. */
function scrollTo(scroller: HTMLElement, cell: HTMLElement): void {
  const [outer, inner] = [scroller.getBoundingClientRect(), cell.getBoundingClientRect()];
  scroller.scrollTop += inner.top - outer.top - (outer.height - inner.height) / 2;
  if (inner.left < outer.left + HEAD_WIDTH)
    scroller.scrollLeft += inner.left - outer.left - HEAD_WIDTH;
  else if (inner.right > outer.right) scroller.scrollLeft += inner.right - outer.right + 8;
}

/** The width of the column of row numbers, in px. */
const HEAD_WIDTH = 48;

function SheetPicker({
  file,
  sheetId,
  onSheet,
}: Pick<SheetTableProps, "file" | "sheetId" | "onSheet">) {
  const styles = useSheetTableStyles();
  const words = pageWords().table;
  const { sheets } = file;
  if (sheets.length === 1) return <h2 className={styles.title}>{sheets[0].name}</h2>;
  return (
    <Select
      size="small"
      className={styles.picker}
      aria-label={words.picker}
      value={sheetId}
      onChange={(_, { value }) => {
        onSheet(value);
      }}
    >
      {sheets.map(({ id, name }) => (
        <option key={id} value={id}>
          {name}
        </option>
      ))}
    </Select>
  );
}
