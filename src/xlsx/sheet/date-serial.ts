const DAY = 86_400_000;

/** Excel counts 1900 as a leap year; from 1 March 1900 on its day 0 is therefore 1899-12-30. */
const EPOCH_1900 = Date.UTC(1899, 11, 30);
const EPOCH_1904 = Date.UTC(1904, 0, 1);
/** Serial number of 1 March 1900, up to which Excel counts one day less. */
const MARCH_1900 = 61;

const DATE = /^(\d{4})-(\d\d)-(\d\d)(?:T(.+))?$/;
const TIME = /^T?(\d\d):(\d\d)(?::(\d\d(?:\.\d{1,9})?))?Z?$/;
const DURATION =
  /^(-?)P(?:(\d{1,7})D)?(?:T(?:(\d{1,7})H)?(?:(\d{1,9})M)?(?:(\d{1,9}(?:\.\d{1,9})?)S)?)?$/;

function timeSerial(iso: string): number {
  const [, hours, minutes, seconds = "0"] = TIME.exec(iso) ?? [];
  const isTime = Number(hours) <= 24 && Number(minutes) < 60 && Number(seconds) < 60;
  return isTime ? (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)) / 86_400 : NaN;
}

function durationSerial(iso: string): number {
  const found: readonly (string | undefined)[] = DURATION.exec(iso) ?? [];
  const [, sign, ...parts] = found;
  if (!parts.some((part) => part !== undefined)) return NaN;
  const [days = 0, hours = 0, minutes = 0, seconds = 0] = parts.map((part) => Number(part ?? 0));
  const serial = days + (hours * 3600 + minutes * 60 + seconds) / 86_400;
  return sign === "-" ? -serial : serial;
}

function daySerial(year: number, month: number, day: number, date1904: boolean): number {
  const time = Date.UTC(year, month - 1, day);
  const date = new Date(time);
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return NaN;
  if (date1904) return (time - EPOCH_1904) / DAY;
  const serial = (time - EPOCH_1900) / DAY;
  return serial < MARCH_1900 ? serial - 1 : serial;
}

/**
 * The serial number of what cells of type "d" hold by ISO 8601: a date, a date with a time, a time,
 * or a duration ("PT10H30M"). NaN for other text, for an offset from UTC, and for dates before the
 * date system begins.
 */
export function dateSerial(iso: string, date1904: boolean): number {
  const [text, year, month, day, time] = DATE.exec(iso) ?? [];
  if (text === undefined) return iso.includes(":") ? timeSerial(iso) : durationSerial(iso);
  const days = daySerial(Number(year), Number(month), Number(day), date1904);
  const serial = days + (time === undefined ? 0 : timeSerial(time));
  return serial >= 0 ? serial : NaN;
}
