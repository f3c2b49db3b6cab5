/** 生成核对报告: adds a report of the form shown, or of all forms of the workbook, as new sheets. */
import type { ReportedForm } from "../../domain/report/form-report";
import type { ReportWords } from "../../domain/report/report-words";
import { withParts } from "../core/parts";
import type { WorkbookReading } from "../core/port";
import type { ProfileState } from "../core/profile-state";
import { runTask } from "../core/run-task";
import type { Session } from "../core/session/session";
import type { Notice, ReportScope } from "../core/state";
import { today } from "../core/today";
import { inSlices } from "../read/in-slices";
import { readSheet } from "../read/read-sheet";
import { sheetChecker } from "../read/sheet-checker";
import { fetchParsers } from "../settings/lazy-parsers";

const fetchSheets = () => import(/* webpackChunkName: "report" */ "./report-sheets");

/** What a report is about, as read just now. */
interface ReportSource {
  readonly forms: readonly ReportedForm[];
  readonly rules: ProfileState;
  /** A sentence for each sheet that was not read, or not completely. */
  readonly notRead: readonly string[];
}

/**
 * Adds the sheets of a report, drawn from the workbook as it is then; the first comes to the front.
 *
 * @param fetchWords fetches what the report says: in Chinese, whatever the language of the pane
 */
export function makeReport(
  session: Session,
  scope: ReportScope,
  fetchWords: () => Promise<ReportWords>,
): Promise<void> {
  const { sheet, forms, shown } = session.state.get();
  const key = forms[shown]?.key ?? null;
  const job = async (): Promise<Notice> => {
    const [{ reportSheets }, words] = await Promise.all([fetchSheets(), fetchWords()]);
    const source =
      scope === "workbook"
        ? await readWorkbook(session, words)
        : await readShownForm(session, sheet?.id ?? null, key, words);
    const [first, ...others] = source?.forms ?? [];
    if (source === null || first === undefined) return { kind: "nothing-to-report" };
    const { rules, notRead } = source;
    const sheets = await withParts(() =>
      reportSheets([first, ...others], notRead, { rules, on: today(), words }),
    );
    const { name } = await session.port.addSheets(() => sheets);
    return { kind: "report-made", name, forms: others.length + 1, sheets: sheets.length };
  };
  return runTask(session, "making-report", job, () => makeReport(session, scope, fetchWords));
}

/** The form that was shown, read again; null where the sheet no longer has it. */
async function readShownForm(
  session: Session,
  sheetId: string | null,
  key: string | null,
  { front }: ReportWords,
): Promise<ReportSource | null> {
  if (sheetId === null || key === null) return null;
  const { forms, profile, cells, cutAt } = await readSheet(session, sheetId);
  const form = forms.find((each) => each.key === key);
  if (form === undefined) return null;
  const { assessment, accepted } = form;
  return {
    forms: [{ file: null, assessment, accepted }],
    rules: profile,
    notRead: cutAt === null ? [] : [front.cutOff(cells.sheet, cutAt)],
  };
}

/** All forms of the visible sheets. */
async function readWorkbook(session: Session, { front }: ReportWords): Promise<ReportSource> {
  const reading: WorkbookReading = await session.port.readAll();
  const { settings, sheets, unread, hidden } = reading;
  await fetchParsers(settings);
  const { rules, check } = sheetChecker(session, settings);
  const forms: ReportedForm[] = [];
  await inSlices(session, sheets, async ({ cells }) => {
    const checked = await withParts(() => check(cells));
    forms.push(...checked.map((each) => ({ file: null, ...each })));
  });
  return {
    forms,
    rules,
    notRead: [
      ...unread.map(front.unread),
      ...sheets.flatMap(({ cells, cutAt }) =>
        cutAt === null ? [] : [front.cutOff(cells.sheet, cutAt)],
      ),
      ...(hidden === 0 ? [] : [front.hidden(hidden)]),
    ],
  };
}
