import { a1, type Position } from "../../domain/cells";

/** The section about the columns, where a finding leads. */
export const COLUMNS_ID = "columns";

/** The field that says what a column holds, by its label's cell. */
export const columnFieldId = (at: Position): string => `column-${a1(at)}`;
