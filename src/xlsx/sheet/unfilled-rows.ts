/** A row whose cells hold a style and nothing else, with the start of what follows it. */
const UNFILLED =
  /<row r="\d{1,7}"(?: [\w:]+="[^"<>]*")*(?:\/>|>(?:<c r="[A-Z]{1,3}\d{1,7}"(?: [a-z]+="[^"<>]*")*\/>)*<\/row>)(?=<row r="|<\/sheetData>)/g;

/**
 * Takes rows without content out of a worksheet's XML before it is parsed: a sheet whose columns were
 * formatted as a whole may have a million of them. Only rows and cells with a reference are taken
 * out, and only in front of a row with one, as the others count on from them.
 */
export function unfilledRowsRemover(): (piece: string) => string {
  // Inside CDATA and comments such text is content; from the first of them on nothing is taken out.
  let stopped = false;
  return (piece) => {
    stopped ||= piece.includes("<!");
    return stopped ? piece : piece.replace(UNFILLED, "");
  };
}
