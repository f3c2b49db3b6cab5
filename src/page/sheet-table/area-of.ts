import type { Form } from "../../domain/form/model/form";
import type { OpenedFile } from "../../xlsx/port/opened-file";
import { readArea } from "../../xlsx/sheet/covered-cells";
import type { Area } from "./drawn-table";

/** The area of a form on its sheet; without a form, the area of all filled cells. */
export function areaOf(file: OpenedFile, sheetId: string, form: Form | null): Area {
  const own = form === null ? null : readArea(form.range);
  if (own !== null) return own;
  const { top, left, rows } = file.now(file.sheet(sheetId)).cells;
  const width = rows.reduce((widest, { length }) => Math.max(widest, length), 1);
  return {
    from: { row: top, column: left },
    to: { row: top + Math.max(0, rows.length - 1), column: left + width - 1 },
  };
}
