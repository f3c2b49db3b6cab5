/**
 * The largest workbook that is read. The forms of a province for one year stay far below these
 * limits; a file of a few kilobytes that unpacks to gigabytes is refused before it is unpacked.
 */
export const LIMITS = {
  /** bytes of the file */
  file: 128 * 2 ** 20,
  /** entries of its directory */
  parts: 20_000,
  /** bytes of one part, unpacked */
  part: 64 * 2 ** 20,
  /** bytes of all the parts that are read, unpacked */
  total: 256 * 2 ** 20,
  /** unpacked by packed bytes, for parts above `ratioFrom`; real sheets stay below 60 */
  ratio: 200,
  ratioFrom: 2 ** 20,
  /** sheets of a workbook */
  sheets: 5_000,
  /** places of one sheet's grid, the empty ones between filled ones counted in */
  places: 4_000_000,
} as const;

/** Excel's own grid. */
export const GRID = { rows: 1_048_576, columns: 16_384 } as const;
