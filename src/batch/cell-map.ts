/** The cells of a form with what they were read as. */
import { a1 } from "../domain/cells";
import type { Form } from "../domain/form/model/form";

/** A form's cells as JSON. */
export interface CellMap extends Pick<Form, "sheet" | "range"> {
  /** As the person named it. */
  readonly file: string;
  readonly cells: readonly {
    readonly cell: string;
    readonly role: string;
    readonly text: string;
  }[];
}

/** Every filled cell of a form, from top to bottom. */
export const cellMap = (file: string, { sheet, range, claims }: Form): CellMap => ({
  file,
  sheet,
  range,
  cells: claims.map(({ at, role, text }) => ({ cell: a1(at), role, text })),
});
