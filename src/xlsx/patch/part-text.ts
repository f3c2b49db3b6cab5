/** The text of a part for editing, and the bytes of the edited text. */
import { FileRefusal } from "../file-refusal";
import { encodingOf } from "../package/xml";

/** A piece of a text that is replaced; one that is inserted has `to` equal to `from`. */
export interface Splice {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

export interface PartText {
  readonly text: string;
  /** The bytes of the text with the splices made. */
  readonly spliced: (splices: readonly Splice[]) => Uint8Array;
}

/**
 * Decodes a part. A byte order mark is a character of the text, so that decoding and encoding give
 * back the same bytes.
 * @throws FileRefusal for a part that is not in its encoding
 */
export function partText(bytes: Uint8Array, part: string): PartText {
  const encoding = encodingOf(bytes);
  const text = decoded(bytes, encoding, part);
  const isUnicode = !/^\s*<\?xml[^>]*?encoding\s*=\s*["'](?!utf-?8|utf-?16)/iu.test(
    text.slice(0, 200).replace("\uFEFF", ""),
  );
  return {
    text,
    spliced: (splices) => encode(spliceText(text, splices, isUnicode), encoding),
  };
}

function decoded(bytes: Uint8Array, encoding: string, part: string): string {
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (cause) {
    throw new FileRefusal("damaged", `${part}: not ${encoding}`, {
      part,
      fault: "part-malformed",
      cause,
    });
  }
}

/** Characters beyond ASCII as references, which are the same in every encoding. */
const asReferences = (text: string): string =>
  text.replace(/\P{ASCII}/gu, (character) => `&#${character.codePointAt(0) ?? 0};`);

/** The text with the splices made; several at one position in their order. */
function spliceText(text: string, splices: readonly Splice[], isUnicode: boolean): string {
  const pieces: string[] = [];
  let at = 0;
  for (const splice of [...splices].sort((one, other) => one.from - other.from)) {
    if (splice.from < at) throw new Error(`splices overlap at ${splice.from}`);
    pieces.push(text.slice(at, splice.from));
    pieces.push(isUnicode ? splice.text : asReferences(splice.text));
    at = splice.to;
  }
  pieces.push(text.slice(at));
  return pieces.join("");
}

function encode(text: string, encoding: string): Uint8Array {
  if (encoding === "utf-8") return new TextEncoder().encode(text);
  const bytes = new Uint8Array(2 * text.length);
  const view = new DataView(bytes.buffer);
  for (let index = 0; index < text.length; index += 1)
    view.setUint16(2 * index, text.charCodeAt(index), encoding === "utf-16le");
  return bytes;
}
