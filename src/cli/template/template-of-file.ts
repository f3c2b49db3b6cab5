/** A template from a file: next year's from its first form, else the year's from its first declaration. */
import type { Cells } from "../../domain/cells";
import { readDeclarations } from "../../domain/form/declaration/declarations";
import { understand } from "../../domain/form/understand";
import type { Profile } from "../../domain/profiles/profile";
import { declaredTemplate, nextYearTemplate } from "../../domain/template/template-from-form";
import type { TemplateChoices } from "../../domain/template/template-choices";
import type { PlannedSheet } from "../../domain/sheet/planned-sheet";
import { fileSentence, TEMPLATE_COMMAND_WORDS as words } from "../../messages/command-line";
import { FileRefusal } from "../../xlsx/file-refusal";
import { readWorkbook } from "../../xlsx/read-workbook";
import { readBytes } from "../read-bytes";
import type { TemplateSource } from "./arguments";

/** The sheet with sentences about its source, or why there is none. */
export type TemplateOfFile =
  | { readonly kind: "made"; readonly sheet: PlannedSheet; readonly notes: readonly string[] }
  | { readonly kind: "refused"; readonly message: string };

interface TemplateOrigin {
  readonly notes: readonly string[];
  readonly make: () => PlannedSheet;
}

function formsOf(cells: Cells, profile: Profile, choices: TemplateChoices): TemplateOrigin[] {
  return understand(cells).map((form) => ({
    notes: [words.madeOfForm(cells.sheet, form.project?.text ?? "")],
    make: () => nextYearTemplate(form, profile, choices),
  }));
}

function declarationsOf(
  cells: Cells,
  profile: Profile,
  choices: TemplateChoices,
): TemplateOrigin[] {
  return readDeclarations(cells).map((declaration) => ({
    notes: [
      words.madeOfDeclaration(cells.sheet, declaration.project?.text ?? ""),
      ...(declaration.leavesLonger ? [words.leavesLonger] : []),
    ],
    make: () => declaredTemplate(declaration, profile, choices),
  }));
}

/** Makes the template from the first form or declaration of the file; a note counts the others. */
export function templateOfFile(
  { file, sheet: name }: TemplateSource,
  profile: Profile,
  choices: TemplateChoices,
): TemplateOfFile {
  const refused = (message: string): TemplateOfFile => ({ kind: "refused", message });
  try {
    const { sheets } = readWorkbook(readBytes(file));
    const shown = sheets.filter(({ visibility }) => visibility === "visible");
    const searched = name === null ? shown : sheets.filter(({ cells }) => cells.sheet === name);
    if (searched.length === 0 && name !== null) {
      const known = sheets.map(({ cells }) => cells.sheet);
      return refused(words.noSuchSheet(name, known));
    }
    const found = [formsOf, declarationsOf].flatMap((of) =>
      searched.flatMap(({ cells }) => of(cells, profile, choices)),
    );
    const [first, ...others] = found;
    if (first === undefined) return refused(words.noSource(file, name));
    const notes = [...first.notes, ...(others.length > 0 ? [words.others(others.length)] : [])];
    return { kind: "made", sheet: first.make(), notes };
  } catch (error) {
    if (error instanceof FileRefusal) return refused(`${file}：${fileSentence(error)}`);
    throw error;
  }
}
