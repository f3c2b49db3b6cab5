/** One open workbook: shown in the grid, modelled for the add-in's host, savable as a file. */
import { type IWorkbookData, LocaleType } from "@univerjs/core";
import type { FUniver } from "@univerjs/core/facade";
import { type AddInIdentity, extensionsWith, settingsIn } from "../files/add-in-settings";
import type { OriginalFile } from "../files/opened-file";
import { saveXlsx } from "../files/save-xlsx";
import { showValidations } from "../files/show-validations";
import { metadataOf, namesOf, NOTHING_APPLIED, applyMetadata } from "../files/file-metadata";
import { shiftRules } from "../model/shift-rules";
import { createUniverModel } from "../model/univer-model";
import type { WorkbookModel } from "../model/workbook-model";

export interface WorkbookSession {
  readonly model: WorkbookModel;
  /** The workbook as the bytes of an .xlsx file, with all formulas calculated. */
  save(): Promise<Uint8Array>;
  /** Takes the workbook out of the grid. */
  close(): void;
}

/**
 * Shows a snapshot in the grid.
 *
 * @param original The other contents of its file; null for a new workbook. The add-in's settings are
 * read from the file and saved with it; null: there is none.
 */
export function openSession(
  api: FUniver,
  snapshot: IWorkbookData,
  original: OriginalFile | null,
  addIn: AddInIdentity | null,
): WorkbookSession {
  const workbook = api.createWorkbook({ ...snapshot, locale: LocaleType.ZH_CN });
  const model = createUniverModel({ api, workbookId: workbook.getId() });
  shiftRules(model, { hasGrid: true });
  const extensions = original?.extensions ?? [];
  const settings = addIn === null ? [] : settingsIn(extensions, addIn);
  for (const [name, value] of settings) model.settings.set(name, value);
  const applied = original ? applyMetadata(model, original) : NOTHING_APPLIED;
  showValidations({ api, unitId: workbook.getId(), model, applied });
  model.sheets()[original?.workbook.activeSheet ?? 0]?.activate();
  return {
    model,
    save: async () => {
      await model.settle();
      return saveXlsx({
        snapshot: workbook.save(),
        activeSheet: model.activeSheet().id,
        names: namesOf(model, applied),
        extensions: addIn === null ? extensions : extensionsWith(extensions, addIn, model.settings),
        original,
        metadata: (sheetId) => metadataOf(model, applied, sheetId),
      });
    },
    close: () => {
      model.dispose();
      api.disposeUnit(workbook.getId());
    },
  };
}
