import { Button, mergeClasses, Select } from "@fluentui/react-components";
import { TableRegular } from "@fluentui/react-icons/svg/table";
import { useEffect, useId, useRef, useState } from "react";
import { a1, columnLetters, type Position } from "../../domain/cells";
import type { Form } from "../../domain/form/model/form";
import { pageWords } from "../../messages/page";
import { VisuallyHidden } from "../../taskpane/theme/VisuallyHidden";
import type { OpenedFile } from "../../xlsx/port/opened-file";
import { readArea } from "../../xlsx/sheet/covered-cells";
import { drawnArea, drawnRows, type Area } from "./drawn-table";
import { useSheetTableStyles } from "./sheet-table.styles";

export interface SheetTableProps {
  readonly file: OpenedFile;
  readonly sheetId: string;
  /** The form whose rows are drawn; null: those of the whole sheet. */
  readonly form: Form | null;
  readonly selection: Position | null;
  /** Brings another sheet to the front. */
  readonly onSheet: (sheetId: string) => void;
  /** Whether it is unfolded, where there is no room for it beside the pane. */
  readonly isOpen: boolean;
  readonly onOpen: (isOpen: boolean) => void;
}

/** The sheet in front as a table to be read, the selected cell in sight. */
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
  const shown = drawnArea(area, asked ?? selection?.row ?? area.from.row);
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
        {shown.from.row > area.from.row && (
          <More
            label={words.before(shown.from.row - area.from.row)}
            onPress={() => {
              setAsked(shown.from.row);
            }}
          />
        )}
        <Drawn file={file} sheetId={sheetId} form={form} area={shown} selection={selection} />
        {shown.to.row < area.to.row && (
          <More
            label={words.after(area.to.row - shown.to.row)}
            onPress={() => {
              setAsked(shown.to.row);
            }}
          />
        )}
      </div>
    </section>
  );
}

function More({ label, onPress }: { readonly label: string; readonly onPress: () => void }) {
  return (
    <Button size="small" appearance="subtle" onClick={onPress}>
      {label}
    </Button>
  );
}

/** Scrolls so that a cell is in the middle of the rows, and in sight sideways. */
function scrollTo(scroller: HTMLElement, cell: HTMLElement): void {
  const [outer, inner] = [scroller.getBoundingClientRect(), cell.getBoundingClientRect()];
  scroller.scrollTop += inner.top - outer.top - (outer.height - inner.height) / 2;
  if (inner.left < outer.left + HEAD_WIDTH)
    scroller.scrollLeft += inner.left - outer.left - HEAD_WIDTH;
  else if (inner.right > outer.right) scroller.scrollLeft += inner.right - outer.right + 8;
}

/** The width of the column of row numbers, in px. */
const HEAD_WIDTH = 48;

function areaOf(file: OpenedFile, sheetId: string, form: Form | null): Area {
  const own = form === null ? null : readArea(form.range);
  if (own !== null) return own;
  const { top, left, rows } = file.now(file.sheet(sheetId)).cells;
  const width = rows.reduce((widest, { length }) => Math.max(widest, length), 1);
  return {
    from: { row: top, column: left },
    to: { row: top + Math.max(0, rows.length - 1), column: left + width - 1 },
  };
}

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

interface DrawnProps extends Pick<SheetTableProps, "file" | "sheetId" | "form" | "selection"> {
  readonly area: Area;
}

function Drawn({ file, sheetId, form, area, selection }: DrawnProps) {
  const styles = useSheetTableStyles();
  const words = pageWords().table;
  const sheet = file.sheet(sheetId);
  const written = file.writes(sheet).cells;
  const labels = new Map(
    (form?.headers[0]?.columns ?? []).map(({ at, text }) => [at.column, text]),
  );
  const columns = Array.from(
    { length: area.to.column - area.from.column + 1 },
    (_, index) => area.from.column + index,
  );
  const selected = selection === null ? "" : a1(selection);
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col" className={mergeClasses(styles.header, styles.corner)}>
            <VisuallyHidden>{words.corner}</VisuallyHidden>
          </th>
          {columns.map((column) => (
            <th key={column} scope="col" className={styles.header}>
              {columnLetters(column)}
              {labels.has(column) && <span className={styles.label}>{labels.get(column)}</span>}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {drawnRows(file.now(sheet).cells, sheet.merged, area).map(({ row, cells }) => (
          <tr key={row}>
            <th scope="row" className={mergeClasses(styles.header, styles.number)}>
              {row}
            </th>
            {cells.map(({ at, cell, rowSpan, columnSpan }) => (
              <td
                key={at.column}
                rowSpan={rowSpan}
                colSpan={columnSpan}
                aria-current={a1(at) === selected ? "true" : undefined}
                className={mergeClasses(
                  styles.cell,
                  cell.kind === "number" && styles.figure,
                  written.has(a1(at)) && styles.written,
                  a1(at) === selected && styles.selected,
                )}
              >
                {cell.shown}
                {written.has(a1(at)) && <span className={styles.mark}>{words.written}</span>}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
