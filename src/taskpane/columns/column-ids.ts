import { a1, type Position } from "../../domain/cells";

/** Id of the section of the columns. */
export const COLUMNS_ID = "columns";

/** Id of the field for a column's role. `at`: the cell of the column's label. */
export const columnFieldId = (at: Position): string => `column-${a1(at)}`;
