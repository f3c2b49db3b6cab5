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
  /** XML elements inside each other, and attributes of one */
  depth: 100,
  attributes: 1_000,
} as const;

/** Limits for one part or sheet, and for all sheets of a workbook together. */
export interface ContentLimits {
  /** XML elements */
  readonly elements: number;
  /** filled cells */
  readonly cells: number;
  /** positions of the grid, including empty ones between filled cells */
  readonly places: number;
  /** characters of texts that number formats produce */
  readonly characters: number;
}

export const SHEET_LIMITS: ContentLimits = {
  elements: 2_000_000,
  cells: 500_000,
  places: 4_000_000,
  characters: 32_000_000,
};

export const WORKBOOK_LIMITS: ContentLimits = {
  elements: 4_000_000,
  cells: 1_000_000,
  places: 8_000_000,
  characters: 64_000_000,
};

/** Excel's own grid. */
export const GRID = { rows: 1_048_576, columns: 16_384 } as const;
