import { fetchReaders } from "./lazy-parsers";
import type { MemoryName } from "../core/port";
import type { Session } from "../core/session";

/** Has the workbook remember a JSON value; what was read last then knows of it too. One sync. */
export async function remember(session: Session, name: MemoryName, value: unknown): Promise<void> {
  await fetchReaders({ [name]: value });
  await session.port.remember(name, value);
  const { reading } = session;
  if (reading === null) return;
  session.reading = { ...reading, memory: { ...reading.memory, [name]: value } };
}
