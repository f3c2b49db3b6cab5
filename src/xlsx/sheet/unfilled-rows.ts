/** A row whose cells hold a style and nothing else, with the start of what follows it. */
const UNFILLED =
  /<row r="\d{1,7}"(?: [\w:]+="[^"<>]*")*(?:\/>|>(?:<c r="[A-Z]{1,3}\d{1,7}"(?: [a-z]+="[^"<>]*")*\/>)*<\/row>)(?=<row r="|<\/sheetData>)/g;

/**
 * Removes rows without content from a worksheet's XML before it is parsed: a sheet whose columns were
 * formatted as a whole may have a million of them. Only rows and cells with a reference are removed,
 * and only before a row with one, as rows without a reference are counted from the row before.
 */
export function unfilledRowsRemover(): (piece: string) => string {
  // inside CDATA and comments such text is content; after the first of them nothing is removed
  let stopped = false;
  return (piece) => {
    stopped ||= piece.includes("<!");
    return stopped ? piece : piece.replace(UNFILLED, "");
  };
}
