const DAY = 86_400_000;

/** Excel counts 1900 as a leap year, so from 1 March 1900 on its days start at 1899-12-30. */
const EPOCH_1900 = Date.UTC(1899, 11, 30);
const EPOCH_1904 = Date.UTC(1904, 0, 1);

/** The number of days that an ISO 8601 date (cells of type "d") means; NaN when it is none. */
export function dateSerial(iso: string, date1904: boolean): number {
  const zoned = /T/.test(iso) && !/(Z|[+-]\d\d:?\d\d)$/.test(iso) ? `${iso}Z` : iso;
  return (Date.parse(zoned) - (date1904 ? EPOCH_1904 : EPOCH_1900)) / DAY;
}
