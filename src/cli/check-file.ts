import { readFile, stat } from "node:fs/promises";
import { checkForms } from "../app/check";
import type { FileRefusalCode } from "../app/port";
import type { Assessment } from "../domain/scoring/assessment";
import type { Profile } from "../domain/scoring/profile";
import { FileRefusal } from "../xlsx/file-refusal";
import { LIMITS } from "../xlsx/limits";
import { readWorkbook } from "../xlsx/read-workbook";

export type CheckedFile =
  | { readonly kind: "checked"; readonly assessments: readonly Assessment[] }
  | { readonly kind: "refused"; readonly code: FileRefusalCode; readonly detail: string };

const MISSING = new Set(["ENOENT", "ENOTDIR", "ENAMETOOLONG", "ERR_INVALID_ARG_VALUE"]);

/** What the system says when a file cannot be read; null for an error that is not the system's. */
function systemRefusal(error: unknown): FileRefusalCode | null {
  if (!(error instanceof Error) || !("code" in error) || typeof error.code !== "string")
    return null;
  return MISSING.has(error.code) ? "not-found" : "no-access";
}

async function readBytes(file: string): Promise<Uint8Array> {
  try {
    const found = await stat(file);
    if (!found.isFile()) throw new FileRefusal("not-xlsx", "no regular file");
    if (found.size > LIMITS.file) throw new FileRefusal("too-large", `${found.size} bytes`);
    return await readFile(file);
  } catch (error) {
    const code = systemRefusal(error);
    if (error instanceof FileRefusal || code === null) throw error;
    throw new FileRefusal(code, file, { cause: error });
  }
}

/**
 * Checks the forms on a file's visible sheets, in sheet order and from top to bottom. Whatever
 * goes wrong becomes a code, so that the other files are still checked.
 */
export async function checkFile(file: string, profile: Profile): Promise<CheckedFile> {
  try {
    const { sheets } = readWorkbook(await readBytes(file));
    const assessments = sheets
      .filter(({ visibility }) => visibility === "visible")
      .flatMap(({ cells }) => checkForms(cells, profile));
    if (assessments.length === 0) return { kind: "refused", code: "no-form", detail: "" };
    return { kind: "checked", assessments };
  } catch (error) {
    if (error instanceof FileRefusal)
      return { kind: "refused", code: error.code, detail: error.detail };
    return { kind: "refused", code: "internal", detail: String(error) };
  }
}
