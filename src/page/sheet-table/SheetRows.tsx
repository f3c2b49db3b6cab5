import { Button, mergeClasses } from "@fluentui/react-components";
import { a1, columnLetters, type Position } from "../../domain/cells";
import type { Form } from "../../domain/form/model/form";
import { pageWords } from "../../messages/page";
import { VisuallyHidden } from "../../taskpane/theme/VisuallyHidden";
import type { OpenedFile } from "../../xlsx/port/opened-file";
import { drawnArea, drawnRows, type Area } from "./drawn-table";
import { useSheetTableStyles } from "./sheet-table.styles";

export interface SheetRowsProps {
  readonly file: OpenedFile;
  readonly sheetId: string;
  /** The form whose column labels are repeated above the columns; null: none. */
  readonly form: Form | null;
  readonly area: Area;
  /** In a long area, the rows around this one are drawn. */
  readonly row: number;
  readonly selection: Position | null;
  /** Draws the rows around another row instead. */
  readonly onAsk: (row: number) => void;
}

/** The rows of an area as a table; where not all are drawn, with buttons for those before and after. */
export function SheetRows({ area, row, onAsk, ...drawn }: SheetRowsProps) {
  const words = pageWords().table;
  const shown = drawnArea(area, row);
  return (
    <>
      {shown.from.row > area.from.row && (
        <More
          label={words.before(shown.from.row - area.from.row)}
          onPress={() => {
            onAsk(shown.from.row);
          }}
        />
      )}
      <Drawn {...drawn} area={shown} />
      {shown.to.row < area.to.row && (
        <More
          label={words.after(area.to.row - shown.to.row)}
          onPress={() => {
            onAsk(shown.to.row);
          }}
        />
      )}
    </>
  );
}

function More({ label, onPress }: { readonly label: string; readonly onPress: () => void }) {
  return (
    <Button size="small" appearance="subtle" onClick={onPress}>
      {label}
    </Button>
  );
}

interface DrawnProps extends Pick<SheetRowsProps, "file" | "sheetId" | "form" | "selection"> {
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
