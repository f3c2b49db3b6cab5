/** What the workbook keeps for the add-in beside its sheets (workbook.settings). */
import { MEMORY_NAMES, type Memory, type MemoryName } from "../app/core/port";
import { request } from "./refusal";

const keyOf = (name: MemoryName): string => `jixiao.${name}`;

/** The settings to load, in the same sync as anything else. */
export type LoadedMemory = ReadonlyMap<MemoryName, Excel.Setting>;

export function loadMemory(context: Excel.RequestContext): LoadedMemory {
  return new Map(
    MEMORY_NAMES.map((name) => {
      const setting = context.workbook.settings.getItemOrNullObject(keyOf(name));
      setting.load("value");
      return [name, setting];
    }),
  );
}

/** What the loaded settings hold. */
export function memoryIn(loaded: LoadedMemory): Memory {
  const kept = [...loaded].filter(([, setting]) => !setting.isNullObject);
  return Object.fromEntries(kept.map(([name, setting]) => [name, setting.value as unknown]));
}

/** Keeps a JSON value in the workbook, saved with it. One sync; `undefined` forgets it, in two. */
export function remember(name: MemoryName, value: unknown): Promise<void> {
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
