/** A template out of a file: of its first form next year's, else of its first declaration the year's. */
import type { Cells } from "../../domain/cells";
import { readDeclarations } from "../../domain/form/declaration/declarations";
import { understand } from "../../domain/form/understand";
import type { Profile } from "../../domain/profiles/profile";
import { declaredTemplate, nextYearTemplate } from "../../domain/template/template-from-form";
import type { TemplateChoices } from "../../domain/template/template-choices";
import type { TemplateSheet } from "../../domain/template/template-sheet";
import { fileSentence, TEMPLATE_COMMAND_WORDS as words } from "../../messages/command-line";
import { FileRefusal } from "../../xlsx/file-refusal";
import { readWorkbook } from "../../xlsx/read-workbook";
import { readBytes } from "../read-bytes";
import type { TemplateSource } from "./arguments";

/** The sheet with a sentence about what it was made of, or the message for people. */
export type TemplateOfFile =
  | { readonly kind: "made"; readonly sheet: TemplateSheet; readonly said: readonly string[] }
  | { readonly kind: "refused"; readonly message: string };

interface Found {
  readonly said: readonly string[];
  readonly make: () => TemplateSheet;
}

function formsOf(cells: Cells, profile: Profile, choices: TemplateChoices): Found[] {
  return understand(cells).map((form) => ({
    said: [words.madeOfForm(cells.sheet, form.project?.text ?? "")],
    make: () => nextYearTemplate(form, profile, choices),
  }));
}

function declarationsOf(cells: Cells, profile: Profile, choices: TemplateChoices): Found[] {
  return readDeclarations(cells).map((declaration) => ({
    said: [
      words.madeOfDeclaration(cells.sheet, declaration.project?.text ?? ""),
      ...(declaration.leavesLonger ? [words.leavesLonger] : []),
    ],
    make: () => declaredTemplate(declaration, profile, choices),
  }));
}

/** Reads the file and makes the template by what stands in it; several are told, the first is taken. */
export async function templateOfFile(
  { file, sheet: name }: TemplateSource,
  profile: Profile,
  choices: TemplateChoices,
): Promise<TemplateOfFile> {
  const refused = (message: string): TemplateOfFile => ({ kind: "refused", message });
  try {
    const { sheets } = readWorkbook(await readBytes(file));
    const shown = sheets.filter(({ visibility }) => visibility === "visible");
    const looked = name === null ? shown : sheets.filter(({ cells }) => cells.sheet === name);
    if (looked.length === 0 && name !== null) {
      const known = sheets.map(({ cells }) => cells.sheet);
      return refused(words.noSuchSheet(name, known));
    }
    const found = [formsOf, declarationsOf].flatMap((of) =>
      looked.flatMap(({ cells }) => of(cells, profile, choices)),
    );
    const [first, ...others] = found;
    if (first === undefined) return refused(words.noSource(file, name));
    const said = [...first.said, ...(others.length > 0 ? [words.others(others.length)] : [])];
    return { kind: "made", sheet: first.make(), said };
  } catch (error) {
    if (error instanceof FileRefusal)
      return refused(`${file}：${fileSentence(error.code, error.detail)}`);
    throw error;
  }
}
