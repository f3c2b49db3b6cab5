/** Excel's events → the port's events. */
import type { WorkbookEvent } from "../app/core/port";
import { request } from "./request";
import { selectedPosition } from "./selected-position";

/** Documented as ExcelApi 1.17, but office.js checks for this set and throws when it is missing. */
const NAME_EVENTS = { set: "ExcelApiOnline", since: "1.1" };
const PROTECTION_EVENTS = { set: "ExcelApi", since: "1.14" };

const isSupported = ({ set, since }: typeof NAME_EVENTS): boolean =>
  Office.context.requirements.isSetSupported(set, since);

/** The members used of an `OfficeExtension.EventHandlerResult`. */
interface EventRegistration {
  readonly context: OfficeExtension.ClientRequestContext;
  remove(): void;
}

/**
 * Subscribes to every event of the workbook after which data read earlier may be outdated: edits,
 * formula results, protection, sheet names, added, deleted, moved and activated sheets. Selections
 * are included, because choosing from a validation list may raise no edit event (office-js #420,
 * #3888). Excel before ExcelApi 1.14 and 1.17 raises no event for protection and for names; those
 * changes show with the next reading.
 * @param listener Must only read: a write would raise further events.
 * @returns A function that removes all registrations.
 */
export async function subscribeEvents(
  listener: (event: WorkbookEvent) => void,
): Promise<() => Promise<void>> {
  let isListening = true;
  const notify = (event: WorkbookEvent): Promise<void> => {
    // events on their way when the handlers are removed still arrive
    if (isListening) listener(event);
    return Promise.resolve();
  };
  const registrations = await register(notify);
  return async () => {
    isListening = false;
    await unregister(registrations.splice(0));
  };
}

function register(notify: (event: WorkbookEvent) => Promise<void>): Promise<EventRegistration[]> {
  const changed = ({ worksheetId }: { readonly worksheetId: string }): Promise<void> =>
    notify({ kind: "changed", sheetId: worksheetId });
  const sheetsChanged = (): Promise<void> => notify({ kind: "sheets" });
  return request(async (context) => {
    const { worksheets } = context.workbook;
    const registered: EventRegistration[] = [
      worksheets.onChanged.add(changed),
      worksheets.onCalculated.add(changed),
      worksheets.onAdded.add(sheetsChanged),
      worksheets.onDeleted.add(sheetsChanged),
      worksheets.onActivated.add(({ worksheetId }) =>
        notify({ kind: "activated", sheetId: worksheetId }),
      ),
      worksheets.onSelectionChanged.add(({ address }) =>
        notify({ kind: "selected", at: selectedPosition(address) }),
      ),
    ];
    if (isSupported(PROTECTION_EVENTS))
      registered.push(worksheets.onProtectionChanged.add(changed));
    if (isSupported(NAME_EVENTS)) {
      registered.push(worksheets.onNameChanged.add(changed), worksheets.onMoved.add(sheetsChanged));
    }
    await context.sync();
    return registered;
  });
}

/** Removes registrations, in the context that added them as Office.js requires. */
async function unregister(registrations: readonly EventRegistration[]): Promise<void> {
  const [first] = registrations;
  if (first === undefined) return;
  await request(async (context) => {
    for (const registration of registrations) registration.remove();
    await context.sync();
  }, first.context);
}
