/**
 * Replaces the Chinese texts of a sheet by letters of another script: Chinese that remains comes from
 * elsewhere.
 */

const HANGUL = { first: 0xac00, count: 11_172 };
const HAN_FIRST = 0x4e00;

/** Full-width signs too, as they would stand between words. */
const CHINESE = /[\p{Script=Han}、。，；：？！（）]/gu;

export const isChinese = (text: string): boolean => text.search(CHINESE) >= 0;

const respelt = (text: string): string =>
  text.replace(CHINESE, (sign) => {
    const offset = (sign.codePointAt(0) ?? HAN_FIRST) % HANGUL.count;
    return String.fromCodePoint(HANGUL.first + offset);
  });

const isPlain = (value: object): boolean => Object.getPrototypeOf(value) === Object.prototype;

/** The same value with every text respelt; equal texts stay equal. */
export function inAnotherScript<T>(value: T): T;
export function inAnotherScript(value: unknown): unknown {
  if (typeof value === "string") return respelt(value);
  if (Array.isArray(value)) return value.map((each: unknown) => inAnotherScript(each));
  if (value instanceof Map) {
    return new Map(
      [...(value as ReadonlyMap<unknown, unknown>)].map(([key, each]) => [
        typeof key === "string" ? respelt(key) : key,
        inAnotherScript(each),
      ]),
    );
  }
  if (typeof value !== "object" || value === null || !isPlain(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, each]) => [respelt(name), inAnotherScript<unknown>(each)]),
  );
}
