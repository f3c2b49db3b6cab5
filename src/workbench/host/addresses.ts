/** Addresses in A1 notation, as Office.js accepts and returns them. */
import { columnLetters, columnNumber } from "../../domain/cells";
import { GRID, contains, type Area } from "../model/area";
import { invalidArgument } from "./host-error";

/** 0 → "A", 26 → "AA". */
const columnName = (column: number): string => columnLetters(column + 1);

/** "A1:B2", "A1" for one cell, "3:5" for whole rows, "A:B" for whole columns. */
export function addressOf(area: Area): string {
  const bottom = area.row + area.rowCount;
  const right = area.column + area.columnCount;
  if (area.columnCount === GRID.columnCount) return `${area.row + 1}:${bottom}`;
  if (area.rowCount === GRID.rowCount) {
    return `${columnName(area.column)}:${columnName(right - 1)}`;
  }
  const first = `${columnName(area.column)}${area.row + 1}`;
  const last = `${columnName(right - 1)}${bottom}`;
  return first === last ? first : `${first}:${last}`;
}

/** A sheet's name as prefix of an address, quoted if necessary. */
export function sheetPrefix(name: string): string {
  return /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) ? `${name}!` : `'${name.replaceAll("'", "''")}'!`;
}

export interface SheetAddress {
  /** null: no sheet was named. */
  readonly sheet: string | null;
  readonly local: string;
}

/** "'a b'!A1" → sheet "a b", local "A1". */
export function splitSheet(address: string): SheetAddress {
  const mark = address.lastIndexOf("!");
  if (mark < 0) return { sheet: null, local: address };
  const name = address.slice(0, mark);
  const sheet = /^'.*'$/.test(name) ? name.slice(1, -1).replaceAll("''", "'") : name;
  return { sheet, local: address.slice(mark + 1) };
}

const PART = /^([A-Za-z]{1,3})?(\d{1,7})?$/;

interface Part {
  readonly row: number | null;
  readonly column: number | null;
}

function partOf(text: string): Part | null {
  const match = PART.exec(text);
  if (!match || text === "") return null;
  const [, letters, digits] = match;
  return {
    column: letters === undefined ? null : columnNumber(letters) - 1,
    row: digits === undefined ? null : Number(digits) - 1,
  };
}

/**
 * Parses an address without a sheet's name.
 * @throws {HostError} InvalidArgument when the text is no address or lies outside the grid.
 */
export function parseAddress(address: string): Area {
  const [from = "", to, ...rest] = address.trim().replaceAll("$", "").split(":");
  const first = partOf(from);
  const last = to === undefined ? first : partOf(to);
  if (!first || !last || rest.length > 0) throw invalidArgument();
  const isWhole = first.row === null || first.column === null;
  if (to === undefined && isWhole) throw invalidArgument();
  if ((first.row === null) !== (last.row === null)) throw invalidArgument();
  if ((first.column === null) !== (last.column === null)) throw invalidArgument();
  const rows = [first.row ?? 0, last.row ?? GRID.rowCount - 1];
  const columns = [first.column ?? 0, last.column ?? GRID.columnCount - 1];
  const area: Area = {
    row: Math.min(...rows),
    column: Math.min(...columns),
    rowCount: Math.max(...rows) - Math.min(...rows) + 1,
    columnCount: Math.max(...columns) - Math.min(...columns) + 1,
  };
  if (area.row < 0 || !contains(GRID, area)) throw invalidArgument();
  return area;
}
