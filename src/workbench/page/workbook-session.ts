/** One open workbook: shown in the grid, modelled for the add-in's host, savable as a file. */
import { type IWorkbookData, LocaleType } from "@univerjs/core";
import type { FUniver } from "@univerjs/core/facade";
import { type AddInIdentity, extensionsWith, settingsIn } from "../files/add-in-settings";
import type { KeptFile } from "../files/opened-file";
import { saveXlsx } from "../files/save-xlsx";
import { showValidations } from "../files/shown-validations";
import { factsOf, namesOf, NOTHING_TOLD, tellModel } from "../files/file-metadata";
import { keepRulesInPlace } from "../model/keep-rules-in-place";
import { createUniverModel } from "../model/univer-model";
import type { WorkbookModel } from "../model/workbook-model";

export interface WorkbookSession {
  readonly model: WorkbookModel;
  /** The workbook as the bytes of an .xlsx file, formulas settled. */
  save(): Promise<Uint8Array>;
  /** Takes the workbook out of the grid. */
  close(): void;
}

/**
 * Shows a snapshot in the grid; `kept` is what its file said besides, null for a new workbook. What
 * the add-in keeps in the workbook is read from the file and saved with it; null: there is none.
 */
export function openSession(
  api: FUniver,
  snapshot: IWorkbookData,
  kept: KeptFile | null,
  addIn: AddInIdentity | null,
): WorkbookSession {
  const workbook = api.createWorkbook({ ...snapshot, locale: LocaleType.ZH_CN });
  const model = createUniverModel({ api, workbookId: workbook.getId() });
  keepRulesInPlace(model, { hasGrid: true });
  const extensions = kept?.extensions ?? [];
  const settings = addIn === null ? [] : settingsIn(extensions, addIn);
  for (const [name, value] of settings) model.settings.set(name, value);
  const told = kept ? tellModel(model, kept) : NOTHING_TOLD;
  showValidations({ api, unitId: workbook.getId(), model, told });
  model.sheets()[kept?.workbook.activeSheet ?? 0]?.activate();
  return {
    model,
    save: async () => {
      await model.settle();
      return saveXlsx({
        snapshot: workbook.save(),
        activeSheet: model.activeSheet().id,
        names: namesOf(model, told),
        extensions: addIn === null ? extensions : extensionsWith(extensions, addIn, model.settings),
        kept,
        facts: (sheetId) => factsOf(model, told, sheetId),
      });
    },
    close: () => {
      model.dispose();
      api.disposeUnit(workbook.getId());
    },
  };
}
