/** The cells of a form with their roles, for `--map`. */
import type { CellMap } from "../batch/cell-map";
import { oneLine } from "./text-table";

/** One line a cell: address, role and text, separated by tabs; a blank line ends the form. */
export const mapLines = ({ file, sheet, range, cells }: CellMap): string[] => [
  oneLine(`${file} · ${sheet} ${range}`),
  ...cells.map(({ cell, role, text }) => `${cell}\t${role}\t${oneLine(text)}`),
  "",
];
