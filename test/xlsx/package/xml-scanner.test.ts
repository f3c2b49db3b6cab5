import { SaxesParser } from "saxes";
import { NotWellFormed } from "../../../src/xlsx/package/xml-text";
import { XmlScanner } from "../../../src/xlsx/package/xml-scanner";

/** The events of a document, one line each; null where it is not well-formed. */
type Events = readonly string[] | null;

const opened = (name: string, attributes: Readonly<Record<string, string>>): string =>
  `<${name} ${JSON.stringify(Object.entries(attributes))}`;

/** Joins adjacent texts, and leaves out white space outside of the root. */
function joined(events: readonly string[]): readonly string[] {
  const all: string[] = [];
  let depth = 0;
  for (const event of events) {
    if (event.startsWith("<")) depth += 1;
    if (event.startsWith(">")) depth -= 1;
    if (event.startsWith("T") && depth === 0) continue;
    const last = all.at(-1);
    if (event.startsWith("T") && last?.startsWith("T") === true)
      all[all.length - 1] = last + event.slice(1);
    else all.push(event);
  }
  return all;
}

function scanned(pieces: readonly string[]): Events {
  const events: string[] = [];
  const scanner = new XmlScanner({
    attribute: () => undefined,
    open: (name, attributes) => events.push(opened(name, attributes)),
    text: (text) => events.push(`T${text}`),
    close: (name) => events.push(`>${name}`),
    documentType: () => {
      throw new NotWellFormed("document type");
    },
  });
  try {
    for (const piece of pieces) scanner.write(piece);
    scanner.end();
  } catch (error) {
    if (error instanceof NotWellFormed) return null;
    throw error;
  }
  return joined(events);
}

/** The events by another parser. */
function parsed(text: string): Events {
  const events: string[] = [];
  const parser = new SaxesParser<{ xmlns: false; position: false }>({
    xmlns: false,
    position: false,
  });
  parser.on("opentag", ({ name, attributes }) => events.push(opened(name, attributes)));
  parser.on("text", (each) => events.push(`T${each}`));
  parser.on("cdata", (each) => events.push(`T${each}`));
  parser.on("closetag", ({ name }) => events.push(`>${name}`));
  parser.on("doctype", () => {
    throw new Error("document type");
  });
  try {
    parser.write(text).close();
  } catch {
    return null;
  }
  return joined(events);
}

const SHEET =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n' +
  '<x:worksheet xmlns:x="u" xmlns:r=\'v\'><!-- 表 --><sheetData>\n<row r="1" spans="1:3"><c r="A1" s = "2" t="inlineStr">' +
  '<is><t xml:space="preserve"> 得分 &lt;&#65;&#x4e00;&amp;\r\r\n</t></is></c><c r=\'B1\'><v>0.95</v></c><c r="C1"/>' +
  '<f>IF(A1&gt;0,"是",1)</f><![CDATA[ a < b ]] > ]]></row ></sheetData><?pi x?><e a="1\t2\n3&#10;"/></x:worksheet>\n<!-- end -->';

const INSERTED = [
  ...Array.from("<>/\"'&=?!-;: x\t\r\n中\u0001\ufffe\u{1f600}"),
  ...["<!-- c -->", "<!-- a -- b -->", "<!--->", "<![CDATA[", "]]>", "&#0;", "&#xd800;", "&lt;"],
  ...["&foo;", "&#;", "<x>", "</x>", "<x/>", "<x / >", "<?pi?>", "<?XML x?>", "<!DOCTYPE a>"],
  ...[
    "<?xml version='1.0'?>",
    ' a="1"',
    " a=1",
    " a",
    ' a="<"',
    '"b="',
    ' r="2"',
    " __proto__='1'",
  ],
];

/** Numbers below a bound in a fixed pseudo-random order. */
function numbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 1_103_515_245 + 12_345) % 2 ** 31;
    return (state >> 8) % below;
  };
}

/** A document with one or two changes. */
function changed(next: (below: number) => number): string {
  let text = SHEET;
  for (let change = next(2); change >= 0; change -= 1) {
    const at = next(text.length + 1);
    const behind = text.slice(at + (next(2) === 0 ? 0 : next(10)));
    text = text.slice(0, at) + (INSERTED[next(INSERTED.length + 4)] ?? "") + behind;
  }
  return text;
}

/** A text in pieces of any length. */
function cut(text: string, next: (below: number) => number, longest: number): readonly string[] {
  const pieces: string[] = [];
  for (let at = 0; at < text.length;) {
    // a decoder never splits a surrogate pair
    let end = at + 1 + next(longest);
    if (/[\ud800-\udbff]/.test(text.charAt(end - 1))) end += 1;
    pieces.push(text.slice(at, end));
    at = end;
  }
  return pieces;
}

describe("XmlScanner", () => {
  it("finds in a sheet what another parser finds", () => {
    const events = scanned([SHEET]);
    expect(events).toContain("T 得分 <A一&\n\n");
    expect(events).toContain("T a < b ]] > ");
    expect(events).toContain('<e [["a","1 2 3\\n"]]');
    expect(events).toEqual(parsed(SHEET));
  });

  it("reads and refuses damaged documents as another parser does", () => {
    const next = numbers(1);
    let read = 0;
    for (let round = 0; round < 3_000; round += 1) {
      const text = changed(next);
      const events = scanned([text]);
      read += events === null ? 0 : 1;
      expect({ text, events }).toEqual({ text, events: parsed(text) });
    }
    expect(read).toBeGreaterThan(300);
  });

  it("finds the same wherever a document is cut in pieces", () => {
    const next = numbers(2);
    for (let round = 0; round < 1_000; round += 1) {
      const text = round < 100 ? SHEET : changed(next);
      const pieces = cut(text, next, 1 + (round % 30));
      expect({ pieces, events: scanned(pieces) }).toEqual({ pieces, events: scanned([text]) });
    }
  });

  it("gives attributes no names that objects inherit", () => {
    const events = scanned(['<a __proto__="1" toString="2"/>']);
    expect(events).toEqual(['<a [["__proto__","1"],["toString","2"]]', ">a"]);
  });

  it("refuses a tag without an end once it is too long, and reads a text of any length", () => {
    const piece = "x".repeat(2 ** 18);
    expect(scanned(["<a b='", ...Array<string>(6).fill(piece), "'/>"])).toBeNull();
    expect(scanned(["<a>", ...Array<string>(6).fill(piece), "</a>"])).toHaveLength(3);
  });
});
