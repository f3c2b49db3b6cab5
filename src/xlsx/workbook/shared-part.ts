import type { FileProblem } from "../../app/core/port";
import { FileRefusal } from "../file-refusal";
import type { Relation } from "../package/relations";
import { missingPart, type Archive } from "../package/zip";

/** The content of a part that all sheets share. */
export interface SharedPart<T> {
  /** empty where the part is lost */
  readonly content: readonly T[];
  /** why the part could not be read; a sheet that needs the content is refused with it */
  readonly lost: FileProblem | null;
}

const BESIDE_THE_WORKBOOK = { sharedStrings: "sharedStrings.xml", styles: "styles.xml" } as const;

/** Faults that concern this part of the file only. */
const isLoss = (error: unknown): error is FileRefusal =>
  error instanceof FileRefusal &&
  (error.fault === "part-missing" ||
    error.fault === "part-broken" ||
    error.fault === "part-malformed");

/**
 * The name of a part that the workbook part leads to by a relation of this type; without one, the part
 * under its usual name beside the workbook part.
 */
export function sharedPartName(
  archive: Archive,
  main: string,
  relations: readonly Relation[],
  type: keyof typeof BESIDE_THE_WORKBOOK,
): string {
  const usual = main.slice(0, main.lastIndexOf("/") + 1) + BESIDE_THE_WORKBOOK[type];
  const linked = relations.find((relation) => relation.type === type && !relation.external)?.target;
  return linked !== undefined && (archive.has(linked) || !archive.has(usual)) ? linked : usual;
}

/** Reads a part that all sheets share. */
export function readSharedPart<T>(
  archive: Archive,
  main: string,
  relations: readonly Relation[],
  type: keyof typeof BESIDE_THE_WORKBOOK,
  read: (bytes: Uint8Array, part: string) => readonly T[],
): SharedPart<T> {
  const part = sharedPartName(archive, main, relations, type);
  // a workbook whose cells contain their texts themselves often has no such part
  if (!archive.has(part)) return { content: [], lost: missingPart(part) };
  try {
    return { content: read(archive.read(part), part), lost: null };
  } catch (error) {
    if (!isLoss(error)) throw error;
    return { content: [], lost: error };
  }
}
