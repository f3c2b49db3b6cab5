/** Valid files to be damaged: texts inline and shared, one form and many. */
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { readFixture } from "../../support/fixture";
import { fileOfFixture } from "../../support/xlsx-file";

const INLINE = /t="inlineStr"><is>(.*?)<\/is><\/c>/gsu;

/** The same workbook with its texts in one part of all sheets, as Excel saves it. */
export function withSharedStrings(bytes: Uint8Array): Uint8Array {
  const parts = unzipSync(bytes);
  const texts: string[] = [];
  for (const [name, content] of Object.entries(parts)) {
    if (!name.includes("worksheets/")) continue;
    const xml = strFromU8(content).replace(INLINE, (_, text: string) => {
      if (!texts.includes(text)) texts.push(text);
      return `t="s"><v>${texts.indexOf(text)}</v></c>`;
    });
    parts[name] = strToU8(xml);
  }
  const strings = "xl/sharedStrings.xml";
  const empty = strFromU8(parts[strings] ?? new Uint8Array());
  const items = texts.map((text) => `<si>${text}</si>`).join("");
  parts[strings] = strToU8(empty.replace(/(<sst[^>]*)>/u, `$1>${items}`));
  return zipSync(parts, { level: 6 });
}

/** One form, its texts inline and shared. */
export function smallFiles(): readonly [Uint8Array, ...Uint8Array[]] {
  const [sheet] = readFixture("src/workbench/sample/shanghai-2024.json").sheets;
  const bytes = fileOfFixture({ sheets: sheet ? [sheet] : [] });
  return [bytes, withSharedStrings(bytes)];
}

export function soundFiles(): readonly [Uint8Array, ...Uint8Array[]] {
  const laidOut = fileOfFixture(readFixture("src/workbench/sample/shanghai-2024.json"));
  const pasted = fileOfFixture(readFixture("test/fixtures/shanghai-2024/pasted.json"));
  return [laidOut, withSharedStrings(laidOut), pasted, withSharedStrings(pasted)];
}
