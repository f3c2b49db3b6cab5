/** 自评汇总 of the forms of the open workbook: a chunk of its own, fetched when one is made. */
import type { FormRecord, UnreadRecord } from "../../domain/collection/form-record";
import type { PlannedSheets } from "../../domain/sheet/planned-sheet";
import type { BatchEngine, BatchSheetWords } from "../core/batch";
import { withParts } from "../core/parts";
import type { ProfileState } from "../core/profile-state";
import type { ListedForm } from "../core/session/listed-forms";
import type { Session } from "../core/session/session";
import { today } from "../core/today";
import { inSlices } from "../read/in-slices";
import { sheetChecker } from "../read/sheet-checker";
import { fetchParsers } from "../settings/lazy-parsers";
import { summaryOf } from "./collection-sheets";
import { formRecord } from "./form-records";

/** The forms of the workbook, and the sheets that were not read. */
interface Source {
  readonly forms: readonly ListedForm[];
  readonly rules: ProfileState;
  readonly unread: readonly UnreadRecord[];
}

/** The sheets; null where the workbook has no form. */
export async function workbookSummary(
  session: Session,
  engine: BatchEngine,
  words: BatchSheetWords,
): Promise<PlannedSheets | null> {
  const { forms, rules, unread } = listedSource(session, words) ?? (await read(session, words));
  const records: FormRecord[] = [];
  await inSlices(session, forms, async ({ assessment, accepted }) => {
    const line = await withParts(() => engine.line(assessment, accepted, rules));
    records.push(formRecord(line));
  });
  return summaryOf({ forms: records, unread, declared: [], earlier: null }, today(), words);
}

/** What the list of all forms shows; null where it is not whole, or has too many. */
function listedSource(session: Session, words: BatchSheetWords): Source | null {
  const { formsList } = session.state.get();
  if (formsList === null || formsList.isPartial === true) return null;
  const { sheets, unread } = formsList;
  if (sheets.some(({ isStale }) => isStale)) return null;
  const listed = session.listedForms.of(sheets.map(({ id }) => id));
  if (listed === null) return null;
  const cut = sheets.map(({ name, cutAt }) => ({ name, cutAt }));
  return { ...listed, unread: unreadOf(unread, cut, words) };
}

async function read(session: Session, words: BatchSheetWords): Promise<Source> {
  const { settings, sheets, unread } = await session.port.readAll();
  await fetchParsers(settings);
  const { rules, check } = sheetChecker(session, settings);
  const forms: ListedForm[] = [];
  await inSlices(session, sheets, async ({ cells }) => {
    forms.push(...(await withParts(() => check(cells))));
  });
  const cut = sheets.map(({ cells, cutAt }) => ({ name: cells.sheet, cutAt }));
  return { forms, rules, unread: unreadOf(unread, cut, words) };
}

const unreadOf = (
  unread: readonly string[],
  sheets: readonly { readonly name: string; readonly cutAt: string | null }[],
  words: BatchSheetWords,
): readonly UnreadRecord[] => [
  ...unread.map((sheet) => ({ file: "", sheet, sentence: words.sheetUnread(sheet) })),
  ...sheets.flatMap(({ name, cutAt }) =>
    cutAt === null ? [] : [{ file: "", sheet: name, sentence: words.sheetCut(name, cutAt) }],
  ),
];
