/** The anonymise command: prints an anonymised copy of a file, and saves it where --out is given. */
import { problemOf } from "../../batch/problem-of";
import { a1 } from "../../domain/cells";
import { anonymisedSheet, type AnonymisedSheet } from "../../domain/anonymised/anonymised-sheet";
import { NeutralTexts } from "../../domain/anonymised/neutral-texts";
import { understand } from "../../domain/form/understand";
import { ANONYMISE_WORDS as words, fileSentence } from "../../messages/command-line";
import { readWorkbook } from "../../xlsx/read-workbook";
import { writeWorkbook } from "../../xlsx/write/write-workbook";
import { optionValues } from "../option-values";
import { readBytes } from "../read-bytes";
import { realPath } from "../real-path";
import { saveFile } from "../save-file";
import { output, refused } from "../streams";
import { oneLine } from "../text-table";

/** The sheets of a file without their texts, under neutral names. */
const anonymised = (bytes: Uint8Array): readonly AnonymisedSheet[] => {
  const neutral = new NeutralTexts();
  return readWorkbook(bytes).sheets.map(({ cells }, index) =>
    anonymisedSheet(cells, understand(cells), words.sheetName(index + 1), neutral),
  );
};

const linesOf = ({ sheet, replaced, kept }: AnonymisedSheet): readonly string[] => [
  words.head(sheet.name, replaced, kept),
  ...sheet.cells.map(({ at, content }) => `${a1(at)}\t${oneLine(content.value)}`),
  "",
];

/**
 * Makes an anonymised copy.
 *
 * @param program the command's name, for its usage
 * @returns the exit status
 */
export async function anonymiseCommand(
  values: readonly string[],
  program: string,
): Promise<number> {
  const { options, files, mistake } = optionValues(values, {
    texts: ["out"],
    flags: ["force", "help"],
  });
  if (options.has("help")) {
    await output.line(words.usage(program));
    return 0;
  }
  const [file, ...others] = files;
  if (mistake !== null)
    return refused(`${words.mistake(mistake.option)}\n\n${words.usage(program)}`);
  if (file === undefined || others.length > 0) return refused(words.oneFile);
  const out = options.get("out") ?? null;
  if (out !== null && !/\.xlsx$/iu.test(out)) return refused(words.notXlsx(out));
  if (out !== null && realPath(out) === realPath(file)) return refused(words.overItself(out));
  let sheets: readonly AnonymisedSheet[];
  try {
    sheets = anonymised(readBytes(file));
  } catch (error) {
    return refused(`${file}：${fileSentence(problemOf(error))}`);
  }
  for (const line of sheets.flatMap(linesOf)) if (!(await output.line(line))) break;
  if (out === null) {
    await output.line(words.notSaved);
    return 0;
  }
  const bytes = await writeWorkbook(sheets.map(({ sheet }) => sheet));
  const problem = await saveFile(out, bytes, options.has("force"));
  if (problem !== null) return refused(problem);
  await output.line(words.saved(out));
  return 0;
}
