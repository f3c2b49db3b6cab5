import { fetchParsers } from "./lazy-parsers";
import type { WorkbookSettingName } from "../core/port";
import type { Session } from "../core/session";

/** Has the workbook remember a JSON value; what was read last then knows of it too. One sync. */
export async function storeSetting(
  session: Session,
  name: WorkbookSettingName,
  value: unknown,
): Promise<void> {
  await fetchParsers({ [name]: value });
  await session.port.remember(name, value);
  const { reading } = session;
  if (reading === null) return;
  session.reading = { ...reading, settings: { ...reading.settings, [name]: value } };
}
