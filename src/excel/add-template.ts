/** 生成标准模板: two syncs, one to see which names are free and one to draw. */
import type { LeftBehind, WorkbookSettings } from "../app/core/port";
import { a1 } from "../domain/cells";
import type { TemplateSheet } from "../domain/template/template-sheet";
import { freeSheetName } from "./free-sheet-name";
import { loadSettings, settingsIn } from "./workbook-settings";
import { request } from "./refusal";
import { withPartialFailure } from "./partial-failure";
import { drawTemplate } from "./draw-template";

/**
 * Adds a sheet under a free name, draws the template on it and brings it to the front. No sheet that
 * is there is touched. Two syncs. A refusal tells the sheet that is left where the drawing ended.
 */
export function addTemplate(
  templateOf: (settings: WorkbookSettings) => TemplateSheet,
): Promise<{ sheetId: string; name: string }> {
  let begun: string | null = null;
  const draw = (): Promise<{ sheetId: string; name: string }> =>
    request(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load("items/name");
      const loaded = loadSettings(context);
      await context.sync();
      const template = templateOf(settingsIn(loaded));
      begun = freeSheetName(
        template.name,
        worksheets.items.map(({ name }) => name),
      );
      const sheet = worksheets.add(begun);
      sheet.load("id,name");
      drawTemplate(sheet, template);
      sheet.activate();
      sheet.getRange(a1(template.firstEntry)).select();
      await context.sync();
      return { sheetId: sheet.id, name: sheet.name };
    });
  return withPartialFailure(draw, () => leftSheet(begun));
}

/** The sheet of that name, where it was added before the refusal; null is a name not chosen yet. */
async function leftSheet(name: string | null): Promise<LeftBehind | null> {
  if (name === null) return null;
  return request(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(name);
    sheet.load("id");
    await context.sync();
    return sheet.isNullObject ? null : { kind: "sheet", name };
  });
}
