const DAY = 86_400_000;

/** Excel takes 1900 for a leap year; from 1 March 1900 on its day 0 is therefore 1899-12-30. */
const EPOCH_1900 = Date.UTC(1899, 11, 30);
const EPOCH_1904 = Date.UTC(1904, 0, 1);

/** The serial number of an ISO 8601 date, as cells of type "d" hold it; NaN for other text. */
export function dateSerial(iso: string, date1904: boolean): number {
  const zoned = /T/.test(iso) && !/(Z|[+-]\d\d:?\d\d)$/.test(iso) ? `${iso}Z` : iso;
  return (Date.parse(zoned) - (date1904 ? EPOCH_1904 : EPOCH_1900)) / DAY;
}
