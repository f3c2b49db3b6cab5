/** 生成标准模板: adds the standard template as a new sheet. */
import type { LeftBehind, WorkbookSettings } from "../app/core/port";
import { a1 } from "../domain/cells";
import type { TemplateSheet } from "../domain/template/template-sheet";
import { freeSheetName } from "./free-sheet-name";
import { loadSettings, settingsIn } from "./workbook-settings";
import { request } from "./request";
import { withPartialFailure } from "./partial-failure";
import { drawTemplate } from "./draw-template";

/**
 * Adds a sheet under a free name, draws the template on it and activates it; existing sheets are
 * not changed. Two syncs: the first loads the sheet names and the settings, the second draws.
 * @param templateOf Builds the template from the settings stored in the workbook.
 * @throws {WorkbookRefusal} Its `leftBehind` names the sheet when it was added but not fully drawn.
 */
export function addTemplate(
  templateOf: (settings: WorkbookSettings) => TemplateSheet,
): Promise<{ sheetId: string; name: string }> {
  let sheetName: string | null = null;
  const draw = (): Promise<{ sheetId: string; name: string }> =>
    request(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load("items/name");
      const loaded = loadSettings(context);
      await context.sync();
      const template = templateOf(settingsIn(loaded));
      sheetName = freeSheetName(
        template.name,
        worksheets.items.map(({ name }) => name),
      );
      const sheet = worksheets.add(sheetName);
      sheet.load("id,name");
      drawTemplate(sheet, template);
      sheet.activate();
      sheet.getRange(a1(template.firstEntry)).select();
      await context.sync();
      return { sheetId: sheet.id, name: sheet.name };
    });
  return withPartialFailure(draw, () => leftSheet(sheetName));
}

/** The sheet of this name if Excel added it before refusing. `name` is null if none was chosen yet. */
async function leftSheet(name: string | null): Promise<LeftBehind | null> {
  if (name === null) return null;
  return request(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(name);
    sheet.load("id");
    await context.sync();
    return sheet.isNullObject ? null : { kind: "sheet", name };
  });
}
