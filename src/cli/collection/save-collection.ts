/** --summary and --returns: the collected forms as .xlsx files. */
import { existsSync } from "node:fs";
import { mkdir } from "node:fs/promises";
import { basename, join } from "node:path";
import { today } from "../../app/core/today";
import type { Collection } from "../../domain/collection/collection";
import { fileNameOf } from "../../domain/collection/file-names";
import { unitReturns, type UnitReturn } from "../../domain/collection/returns";
import {
  returnsBook,
  returnsIndex,
  returnSheet,
  unitName,
  type ReturnsOptions,
} from "../../domain/collection/sheets/returns-sheets";
import { summarySheets } from "../../domain/collection/sheets/summary-sheets";
import type { PlannedSheet } from "../../domain/sheet/planned-sheet";
import { COLLECTION_COMMAND_WORDS as words } from "../../messages/collection-command";
import { collectionSheetWords } from "../../messages/collection-sheet";
import { SAVE_FILE_WORDS } from "../../messages/command-line";
import { writeWorkbook } from "../../xlsx/write/write-workbook";
import { realPath } from "../real-path";
import { saveFile } from "../save-file";
import type { CollectionRequest } from "./options";

/** The files that must not be overwritten. */
export interface SaveOptions {
  /** The files that were checked: never overwritten. */
  readonly checked: ReadonlySet<string>;
  /** Other existing files are overwritten. */
  readonly force: boolean;
}

export type Saved =
  | { readonly kind: "saved"; readonly message: string }
  | { readonly kind: "refused"; readonly message: string };

const refused = (message: string): Saved => ({ kind: "refused", message });
const saved = (message: string): Saved => ({ kind: "saved", message });

const isBook = (target: string): boolean => /\.xlsx$/iu.test(target);

/** Writes a file unless it is one of the checked ones. */
async function save(
  file: string,
  sheets: readonly PlannedSheet[],
  { checked, force }: SaveOptions,
): Promise<string | null> {
  if (checked.has(realPath(file))) return words.overChecked(file);
  return saveFile(file, await writeWorkbook(sheets), force);
}

/** Saves 自评汇总 as a file. Gives the sentence to print, or the reason why it was not saved. */
export async function saveSummary(
  file: string,
  collection: Collection,
  options: SaveOptions,
): Promise<Saved> {
  if (collection.forms.length === 0) return refused(words.nothingToSummarize(file));
  const sheets = summarySheets(collection, today(), collectionSheetWords);
  const problem = await save(file, sheets, options);
  return problem === null ? saved(words.summarySaved(file)) : refused(problem);
}

/** The files of a folder of returns: one for each unit, and their index. */
function filesOf(
  folder: string,
  units: readonly UnitReturn[],
  options: ReturnsOptions,
): readonly (readonly [file: string, sheet: PlannedSheet])[] {
  const { returns } = options.words;
  const taken = new Set<string>();
  const index = fileNameOf(returns.name, returns.indexName, taken);
  const names = units.map((unit) => fileNameOf(returns.name, unitName(unit, options.words), taken));
  const inFolder = (name: string): string => join(folder, `${name}.xlsx`);
  const files = names.map((name) => basename(inFolder(name)));
  return [
    [inFolder(index), returnsIndex(units, files, options)],
    ...units.map((unit, at) => [inFolder(names[at] ?? ""), returnSheet(unit, options)] as const),
  ];
}

/**
 * Saves 退回清单 as one .xlsx file, or in a folder as one file for each unit and an index. Gives the
 * sentence to print, or the reason why nothing was saved.
 */
export async function saveReturns(
  target: string,
  { forms, rounds, unread }: Collection,
  due: string | null,
  options: SaveOptions,
): Promise<Saved> {
  const units = unitReturns(forms, rounds);
  if (units.length === 0) return refused(words.nothingToReturn(target));
  const returnsOptions = { on: today(), due, unread, words: collectionSheetWords };
  if (isBook(target)) {
    const problem = await save(target, returnsBook(units, returnsOptions), options);
    return problem === null ? saved(words.returnsSaved(target, units.length)) : refused(problem);
  }
  const files = filesOf(target, units, returnsOptions);
  // nothing is written if one of the files could not be
  const existing = files.map(([file]) => file).find((file) => existsSync(file) && !options.force);
  if (existing !== undefined) return refused(SAVE_FILE_WORDS.exists(existing));
  try {
    await mkdir(target, { recursive: true });
  } catch {
    return refused(SAVE_FILE_WORDS.noAccess(target));
  }
  for (const [file, sheet] of files) {
    const problem = await save(file, [sheet], options);
    if (problem !== null) return refused(problem);
  }
  return saved(words.returnsSaved(target, units.length));
}

/** Why the files cannot be saved, before anything is checked; null: they can. */
export function saveRefusal(
  { summary, returns }: CollectionRequest,
  { checked, force }: SaveOptions,
): string | null {
  const targets = [summary, returns !== null && isBook(returns) ? returns : null];
  for (const target of targets) {
    if (target === null) continue;
    if (checked.has(realPath(target))) return words.overChecked(target);
    if (existsSync(target) && !force) return SAVE_FILE_WORDS.exists(target);
  }
  return null;
}
