/** 生成标准模板, 沿用本表，生成下一年度空表 and 由绩效目标表生成. */
import { readDeclarations, type Declaration } from "../../domain/form/declaration/declarations";
import type { TemplateChoices } from "../../domain/template/template-choices";
import type { PlannedSheet } from "../../domain/sheet/planned-sheet";
import { runTask } from "../core/run-task";
import type { Session } from "../core/session/session";
import type { Notice } from "../core/state";
import type { TemplateDefaults } from "../core/template-defaults";
import { readSheet } from "../read/read-sheet";
import { storeSetting } from "../settings/store-setting";

/** A chunk of its own: large and seldom needed. */
const fetchDrafts = () => import(/* webpackChunkName: "drafts" */ "./template-drafts");

type Drafts = Awaited<ReturnType<typeof fetchDrafts>>;

/**
 * The reading shown and the stored choices, from which the template dialog derives its first choices.
 */
export const templateDefaults = ({ readings, localStorage, state }: Session): TemplateDefaults => ({
  settings: readings.shown()?.reading.settings ?? {},
  localStorage,
  profile: state.get().profile.profile,
});

/** Adds a sheet with the empty standard form by these choices, or by those stored last. */
export function makeTemplate(session: Session, chosen?: TemplateChoices): Promise<void> {
  const { profile } = session.state.get().profile;
  return addSheet(session, chosen, (drafts, choices) => drafts.chosenTemplate(profile, choices));
}

/** Adds a sheet with next year's form, made from the form shown; does nothing without one. */
export async function makeNextYear(session: Session, chosen?: TemplateChoices): Promise<void> {
  const { forms, shown, profile } = session.state.get();
  const form = forms[shown]?.assessment.form;
  if (form === undefined) return;
  await addSheet(
    session,
    chosen,
    (drafts, choices) => drafts.nextYearTemplate(form, profile.profile, choices),
    { isNextYear: true },
  );
}

/** Adds a sheet with a form made from a declaration on the sheet shown; does nothing without one. */
export async function makeDeclared(session: Session, chosen?: TemplateChoices): Promise<void> {
  const shown = session.readings.shown();
  const { selection, profile } = session.state.get();
  const declarations = shown === null ? [] : readDeclarations(shown.reading.cells);
  const declaration = declarationAt(declarations, selection?.row ?? 1);
  if (declaration === undefined) return;
  await addSheet(
    session,
    chosen,
    (drafts, choices) => drafts.declaredTemplate(declaration, profile.profile, choices),
    declaration.leavesLonger ? { leavesLonger: true } : {},
  );
}

/** What the notice says besides the sheet's name. */
type TemplateRemark = Pick<
  Extract<Notice, { kind: "template-made" }>,
  "leavesLonger" | "isNextYear"
>;

/** Adds a sheet and shows its form. Choices made by a person are stored first. */
function addSheet(
  session: Session,
  chosen: TemplateChoices | undefined,
  sheetOf: (drafts: Drafts, choices: TemplateChoices) => PlannedSheet,
  remark: TemplateRemark = {},
): Promise<void> {
  const defaults = templateDefaults(session);
  const job = async (): Promise<Notice> => {
    const drafts = await fetchDrafts();
    const sheet = sheetOf(drafts, chosen ?? drafts.setupOf(defaults).choices);
    if (chosen !== undefined) await storeChoices(session, chosen);
    const { sheetId, name } = await session.port.addSheets(() => [sheet]);
    session.frontSheet.switchTo(sheetId);
    await readSheet(session, sheetId);
    return { kind: "template-made", name, ...remark };
  };
  // a retry makes the same sheet, also when another form is shown by then
  const retry = (): Promise<void> => addSheet(session, chosen, sheetOf, remark);
  return runTask(session, "making-template", job, retry);
}

/** Stores the choices on this computer and in the workbook, for the next template. */
async function storeChoices(session: Session, choices: TemplateChoices): Promise<void> {
  session.localStorage.write("template", choices);
  await storeSetting(session, "template", choices);
}

/** Of several declarations on a sheet the one that contains the row, else the first. */
function declarationAt(declarations: readonly Declaration[], row: number): Declaration | undefined {
  const above = declarations.filter(({ top }) => top <= row);
  return above.at(-1) ?? declarations[0];
}
