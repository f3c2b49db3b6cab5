import { fetchParsers } from "./lazy-parsers";
import type { WorkbookSettingName } from "../core/port";
import type { Session } from "../core/session/session";

/** Stores a JSON value in the workbook and in the settings of the reading shown. One sync. */
export async function storeSetting(
  session: Session,
  name: WorkbookSettingName,
  value: unknown,
): Promise<void> {
  await fetchParsers({ [name]: value });
  await session.port.storeSetting(name, value);
  session.readings.noteSetting(name, value);
}
