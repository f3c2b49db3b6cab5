/** Settings of the add-in stored in the workbook (workbook.settings). */
import {
  WORKBOOK_SETTING_NAMES,
  type WorkbookSettings,
  type WorkbookSettingName,
} from "../app/core/port";
import { request } from "./request";

const keyOf = (name: WorkbookSettingName): string => `jixiao.${name}`;

/** By name; readable after the caller's sync. */
export type LoadedSettings = ReadonlyMap<WorkbookSettingName, Excel.Setting>;

/** Queues loading all settings for the caller's sync. */
export function loadSettings(context: Excel.RequestContext): LoadedSettings {
  return new Map(
    WORKBOOK_SETTING_NAMES.map((name) => {
      const setting = context.workbook.settings.getItemOrNullObject(keyOf(name));
      setting.load("value");
      return [name, setting];
    }),
  );
}

/** The values of the loaded settings; a setting that is not stored is absent. */
export function settingsIn(loaded: LoadedSettings): WorkbookSettings {
  const present = [...loaded].filter(([, setting]) => !setting.isNullObject);
  return Object.fromEntries(present.map(([name, setting]) => [name, setting.value as unknown]));
}

/** Stores a JSON value in the workbook: one sync. `undefined` deletes the setting: two syncs. */
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
