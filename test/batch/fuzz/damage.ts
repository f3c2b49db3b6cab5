/**
 * Damage to an .xlsx file as disks, networks and programs cause it; none of it writes another figure.
 */
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import type { Random } from "../../support/random";

type Parts = Record<string, Uint8Array>;

/** Signatures of the records of a zip file. */
const RECORDS = { local: 0x04034b50, central: 0x02014b50, end: 0x06054b50 } as const;

const changed = (bytes: Uint8Array, change: (copy: Uint8Array) => void): Uint8Array => {
  const copy = Uint8Array.from(bytes);
  change(copy);
  return copy;
};

function recordsOf(bytes: Uint8Array, signature: number): number[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const found: number[] = [];
  for (let at = 0; at + 4 <= bytes.length; at++)
    if (view.getUint32(at, true) === signature) found.push(at);
  return found;
}

const nameIn = (parts: Parts, random: Random): string => {
  const names = Object.keys(parts);
  return names[random.below(names.length)] ?? "";
};

/** Damage to the parts of a package, which is then packed again with right checksums. */
const inParts =
  (change: (parts: Parts, random: Random) => void) =>
  (bytes: Uint8Array, random: Random): Uint8Array => {
    const parts: Parts = { ...unzipSync(bytes) };
    change(parts, random);
    return zipSync(parts, { level: 1 });
  };

/** Damage to the text of one sheet, or of another part of XML. */
const inXml = (change: (xml: string, random: Random) => string | Uint8Array) =>
  inParts((parts, random) => {
    const name = nameIn(parts, random);
    const content = change(strFromU8(parts[name] ?? new Uint8Array()), random);
    parts[name] = typeof content === "string" ? strToU8(content) : content;
  });

const inSheet = (change: (xml: string, random: Random) => string) =>
  inParts((parts, random) => {
    const sheets = Object.keys(parts).filter((name) => /worksheets\/[^/]+\.xml$/u.test(name));
    const name = sheets[random.below(sheets.length)] ?? "";
    parts[name] = strToU8(change(strFromU8(parts[name] ?? new Uint8Array()), random));
  });

/** One of a pattern's matches replaced. */
function replacedOne(
  text: string,
  pattern: RegExp,
  random: Random,
  replacement: (match: string) => string,
): string {
  const matches = [...text.matchAll(pattern)];
  const match = matches[random.below(matches.length)];
  if (match === undefined) return text;
  const { 0: found, index } = match;
  return text.slice(0, index) + replacement(found) + text.slice(index + found.length);
}

const ELEMENTS = /<(row|c|si|is|v|mergeCell|sheet|Relationship)\b[^>]*(?:\/>|>.*?<\/\1>)/gsu;

export const DAMAGES: Readonly<Record<string, (bytes: Uint8Array, random: Random) => Uint8Array>> =
  {
    "bits flipped": (bytes, random) =>
      changed(bytes, (copy) => {
        for (let count = random.below(8); count >= 0; count--) {
          const at = random.below(copy.length);
          copy[at] = (copy[at] ?? 0) ^ (1 << random.below(8));
        }
      }),
    "cut off": (bytes, random) => bytes.slice(0, random.below(bytes.length)),
    "beginning lost": (bytes, random) => bytes.slice(random.below(bytes.length)),
    "a block of zeros": (bytes, random) =>
      changed(bytes, (copy) => {
        const at = random.below(copy.length);
        copy.fill(0, at, at + 1 + random.below(4096));
      }),
    "a block twice": (bytes, random) => {
      const at = random.below(bytes.length);
      const end = Math.min(bytes.length, at + 1 + random.below(4096));
      return Uint8Array.from([...bytes.subarray(0, end), ...bytes.subarray(at)]);
    },
    "something behind the end": (bytes, random) =>
      Uint8Array.from([...bytes, ...new Uint8Array(random.below(70_000)).fill(random.below(256))]),
    "the directory damaged": (bytes, random) =>
      changed(bytes, (copy) => {
        const records = recordsOf(copy, random.below(4) === 0 ? RECORDS.end : RECORDS.central);
        const at = (records[random.below(records.length)] ?? 0) + 4 + random.below(42);
        if (at < copy.length) copy[at] = random.below(256);
      }),
    "a local header damaged": (bytes, random) =>
      changed(bytes, (copy) => {
        const records = recordsOf(copy, RECORDS.local);
        const at = (records[random.below(records.length)] ?? 0) + random.below(30);
        copy[at] = random.below(256);
      }),
    "a part lost": inParts((parts, random) => {
      Reflect.deleteProperty(parts, nameIn(parts, random));
    }),
    "two parts exchanged": inParts((parts, random) => {
      const [one, other] = [nameIn(parts, random), nameIn(parts, random)];
      [parts[one], parts[other]] = [
        parts[other] ?? new Uint8Array(),
        parts[one] ?? new Uint8Array(),
      ];
    }),
    "a part empty": inParts((parts, random) => {
      parts[nameIn(parts, random)] = new Uint8Array();
    }),
    "a part of noise": inParts((parts, random) => {
      parts[nameIn(parts, random)] = Uint8Array.from({ length: random.below(5000) }, () =>
        random.below(256),
      );
    }),
    "XML cut off": inXml((xml, random) => xml.slice(0, random.below(xml.length))),
    "a bracket or quote lost": inXml((xml, random) =>
      replacedOne(xml, /[<>"]/gu, random, () => ""),
    ),
    "a byte that is no text": inXml((xml, random) => {
      const bytes = strToU8(xml);
      const at = random.below(bytes.length);
      return Uint8Array.from([...bytes.subarray(0, at), 0xff, ...bytes.subarray(at)]);
    }),
    "a document type": inXml((xml) => xml.replace(/<(?=[a-z])/iu, "<!DOCTYPE a><")),
    "an element lost": inXml((xml, random) => replacedOne(xml, ELEMENTS, random, () => "")),
    "an element twice": inXml((xml, random) =>
      replacedOne(xml, ELEMENTS, random, (element) => element + element),
    ),
    "a closing tag renamed": inXml((xml, random) =>
      replacedOne(xml, /<\/\w+>/gu, random, () => "</a>"),
    ),
    "a cell at another place": inSheet((xml, random) =>
      replacedOne(
        xml,
        / r="[A-Z]+\d+"/gu,
        random,
        () => ` r="${random.oneOf(["A1", "XFD1048576", "ZZZ9", "A0", "", "D14"])}"`,
      ),
    ),
    // without "str": it would make the index of a shared text a text, as in a valid file
    "a cell of another kind": inSheet((xml, random) =>
      replacedOne(xml, / t="\w+"/gu, random, () => ` t="${random.oneOf(["b", "e", "d", "x"])}"`),
    ),
    "a row at another place": inSheet((xml, random) =>
      replacedOne(xml, /<row r="\d+"/gu, random, () => `<row r="${1 + random.below(40)}"`),
    ),
  };
