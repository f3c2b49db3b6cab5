/** Characters and references in the text of an XML document (XML 1.0, 2.2 to 2.4 and 4.1). */

/** A document that is not well-formed. */
export class NotWellFormed extends Error {
  override readonly name = "NotWellFormed";
}

/**
 * Characters that no document may contain; lone surrogates have been replaced when the bytes were
 * decoded.
 */
const FORBIDDEN = /[^\t\n\r\u0020-\ufffd]/u;
const NOT_BASIC = /[\u{10000}-\u{10ffff}]/gu;

/** @throws NotWellFormed for a text with a character that XML does not have. */
export function assertCharacters(text: string): void {
  if (FORBIDDEN.test(text) && FORBIDDEN.test(text.replace(NOT_BASIC, "")))
    throw new NotWellFormed("a character that XML does not have");
}

const START = String.raw`:A-Z_a-z\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u02ff\u0370-\u037d\u037f-\u1fff\u200c\u200d\u2070-\u218f\u2c00-\u2fef\u3001-\ud7ff\uf900-\ufdcf\ufdf0-\ufffd\u{10000}-\u{effff}`;
const NAME = new RegExp(
  String.raw`^[${START}][${START}\-.0-9\u00b7\u0300-\u036f\u203f\u2040]*$`,
  "u",
);

/**
 * The last names that were checked, a limited number of short ones, each as the string that is also the
 * name of a property: the engine looks such a string up, and compares it, without reading its characters.
 */
const names = new Map<string, string>();
const MOST_NAMES = 500;
const LONGEST_NAME = 40;

/**
 * A text as the name of an element or attribute.
 * @throws NotWellFormed for what is none
 */
export function nameOf(text: string): string {
  const known = names.get(text);
  if (known !== undefined) return known;
  if (!NAME.test(text)) throw new NotWellFormed("no name");
  if (text.length > LONGEST_NAME) return text;
  if (names.size >= MOST_NAMES) names.clear();
  const [name = text] = Object.keys({ [text]: text });
  names.set(name, name);
  return name;
}

const REFERENCE = /&(?:#(\d{1,8}|x[\dA-Fa-f]{1,7})|(\w{1,4}));|&/gu;
const ENTITIES: ReadonlyMap<string | undefined, string> = new Map([
  ["amp", "&"],
  ["lt", "<"],
  ["gt", ">"],
  ["quot", '"'],
  ["apos", "'"],
]);

function characterOf(number: string): string {
  const code = number.startsWith("x") ? Number.parseInt(number.slice(1), 16) : Number(number);
  const isCharacter =
    (code >= 0x20 && code <= 0xd7ff) ||
    (code >= 0xe000 && code <= 0xfffd) ||
    (code >= 0x10000 && code <= 0x10ffff) ||
    code === 0x9 ||
    code === 0xa ||
    code === 0xd;
  if (!isCharacter) throw new NotWellFormed(`&#${number}; is no character`);
  return String.fromCodePoint(code);
}

/** A text with its references resolved; without a document type there are five names. */
export function withoutReferences(text: string): string {
  if (!text.includes("&")) return text;
  return text.replace(REFERENCE, (found: string, number?: string, name?: string) => {
    if (number !== undefined) return characterOf(number);
    const character = ENTITIES.get(name);
    if (character === undefined) throw new NotWellFormed(`${found} is no reference`);
    return character;
  });
}
