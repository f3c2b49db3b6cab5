/** What the workbook keeps for the add-in beside its sheets (workbook.settings). */
import {
  WORKBOOK_SETTING_NAMES,
  type WorkbookSettings,
  type WorkbookSettingName,
} from "../app/core/port";
import { request } from "./refusal";

const keyOf = (name: WorkbookSettingName): string => `jixiao.${name}`;

/** The settings to load, in the same sync as anything else. */
export type LoadedSettings = ReadonlyMap<WorkbookSettingName, Excel.Setting>;

export function loadSettings(context: Excel.RequestContext): LoadedSettings {
  return new Map(
    WORKBOOK_SETTING_NAMES.map((name) => {
      const setting = context.workbook.settings.getItemOrNullObject(keyOf(name));
      setting.load("value");
      return [name, setting];
    }),
  );
}

/** What the loaded settings hold. */
export function settingsIn(loaded: LoadedSettings): WorkbookSettings {
  const present = [...loaded].filter(([, setting]) => !setting.isNullObject);
  return Object.fromEntries(present.map(([name, setting]) => [name, setting.value as unknown]));
}

/** Keeps a JSON value in the workbook, saved with it. One sync; `undefined` forgets it, in two. */
export function storeSetting(name: WorkbookSettingName, value: unknown): Promise<void> {
  return request(async (context) => {
    const { settings } = context.workbook;
    if (value !== undefined) settings.add(keyOf(name), value);
    else {
      const setting = settings.getItemOrNullObject(keyOf(name));
      setting.load("key");
      await context.sync();
      if (setting.isNullObject) return;
      setting.delete();
    }
    await context.sync();
  });
}
