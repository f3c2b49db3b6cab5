/** The contents written to a sheet of an opened file and not undone. */
import { a1, type Cell, type Position } from "../../domain/cells";
import type { CellContent } from "../../domain/changes/change";
import { hasSameContent } from "../../domain/changes/holds-content";
import { isEqual } from "../../domain/equal";
import type { FlagEdit } from "../patch/edit-flags";
import type { SheetEdits } from "../patch/patch-workbook";

/** A content that was written to a cell, and the cell as it was before. */
interface Written {
  readonly before: Cell;
  readonly content: CellContent;
}

/** A cell with all contents written to it and not undone, the oldest first; at least one. */
interface WrittenCell {
  readonly at: Position;
  readonly writes: readonly [Written, ...Written[]];
}

/** Immutable, so that a refused write leaves no trace. */
export interface Writes {
  /** By the cell in A1 notation. */
  readonly cells: ReadonlyMap<string, WrittenCell>;
  /** null: the flags are those of the file. */
  readonly flags: FlagEdit | null;
}

export const NO_WRITES: Writes = { cells: new Map(), flags: null };

/** A content to be written to a cell. */
export interface ContentAt {
  readonly at: Position;
  readonly before: Cell;
  readonly content: CellContent;
}

/** A cell to be restored. */
export interface RestoreAt {
  readonly at: Position;
  readonly before: Cell;
  readonly written: CellContent;
}

/** The writes with further ones. */
export function withContents(writes: Writes, contents: readonly ContentAt[]): Writes {
  const cells = new Map(writes.cells);
  for (const { at, before, content } of contents) {
    const written: Written = { before, content };
    const earlier = cells.get(a1(at))?.writes;
    cells.set(a1(at), { at, writes: earlier === undefined ? [written] : [...earlier, written] });
  }
  return { ...writes, cells };
}

/** The writes without the last one of each of these cells, if it is the one to be undone. */
export function withoutContents(writes: Writes, restores: readonly RestoreAt[]): Writes {
  const cells = new Map(writes.cells);
  for (const { at, before, written } of restores) {
    const cell = cells.get(a1(at));
    const last = cell?.writes[cell.writes.length - 1];
    if (cell === undefined || last === undefined) continue;
    if (!isEqual(last.content, written) || !hasSameContent(last.before, before)) continue;
    const [first, ...others] = cell.writes.slice(0, -1);
    if (first === undefined) cells.delete(a1(at));
    else cells.set(a1(at), { at, writes: [first, ...others] });
  }
  return { ...writes, cells };
}

/** The edits of the file for these writes; null for none. */
export function editsOf(sheet: string, { cells, flags }: Writes): SheetEdits | null {
  if (cells.size === 0 && flags === null) return null;
  const edits = [...cells.values()].map(({ at, writes }) => ({
    at,
    before: writes[0].before,
    after: lastContent(writes.map(({ content }) => content)),
  }));
  return {
    sheet,
    flags,
    cells: edits.flatMap(({ after, ...edit }) => (after ? [{ ...edit, after }] : [])),
  };
}

/** The last of several contents; a number keeps the last format that any of them had. */
function lastContent(contents: readonly CellContent[]): CellContent | undefined {
  const last = contents[contents.length - 1];
  if (last?.kind !== "number") return last;
  const formats = contents.flatMap((content) =>
    content.kind === "number" && content.format !== null ? [content.format] : [],
  );
  return { ...last, format: formats[formats.length - 1] ?? null };
}
