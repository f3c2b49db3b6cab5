/** The cells of a form with what they were read as, for `--map`. */
import { a1 } from "../domain/cells";
import type { Form } from "../domain/form/model/form";
import { oneLine } from "./text-table";

/** A form's cells as `--map --json` prints them. */
export interface CellMap extends Pick<Form, "sheet" | "range"> {
  /** As it was given on the command line. */
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

/** One line a cell: address, role and text, separated by tabs; a blank line ends the form. */
export const mapLines = ({ file, sheet, range, cells }: CellMap): string[] => [
  oneLine(`${file} · ${sheet} ${range}`),
  ...cells.map(({ cell, role, text }) => `${cell}\t${role}\t${oneLine(text)}`),
  "",
];
