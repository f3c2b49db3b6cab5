/** 生成标准模板, 由当前表生成下年模板 and 由绩效目标表生成. */
import { readDeclarations, type Declaration } from "../../domain/form/declaration/declarations";
import type { TemplateChoices } from "../../domain/template/template-choices";
import type { TemplateSheet } from "../../domain/template/template-sheet";
import { runTask } from "../core/run-task";
import { readSheet } from "../read/read-sheet";
import { storeSetting } from "../settings/store-setting";
import type { TemplateDefaults } from "../settings/stored-template";
import { cameToFront, type Session } from "../core/session";
import type { Notice } from "../core/state";

/** What templates are made of: much, and seldom needed. */
const fetchDrafts = () => import(/* webpackChunkName: "drafts" */ "./template-drafts");

type Drafts = Awaited<ReturnType<typeof fetchDrafts>>;

/** What the choices for a template follow from, by what was read last. */
export const templateGrounds = ({ reading, own, profile }: Session): TemplateDefaults => ({
  memory: reading?.settings ?? {},
  own,
  profile,
});

/** Keeps what was chosen here and now for the next time. */
async function keepChoices(session: Session, choices: TemplateChoices): Promise<void> {
  session.own.keep("template", choices);
  await storeSetting(session, "template", choices);
}

/** What the notice says besides the sheet's name. */
type TemplateRemark = Pick<Extract<Notice, { kind: "template-made" }>, "leavesLonger">;

/** Adds a sheet and shows how it is read. Choices that a person made are remembered first. */
function addSheet(
  session: Session,
  chosen: TemplateChoices | undefined,
  sheetOf: (drafts: Drafts, choices: TemplateChoices) => TemplateSheet,
  remark: TemplateRemark = {},
): Promise<void> {
  const grounds = templateGrounds(session);
  const job = async (): Promise<Notice> => {
    const drafts = await fetchDrafts();
    const sheet = sheetOf(drafts, chosen ?? drafts.setupOf(grounds).choices);
    if (chosen !== undefined) await keepChoices(session, chosen);
    const { sheetId, name } = await session.port.addTemplate(() => sheet);
    cameToFront(session, sheetId);
    await readSheet(session, sheetId);
    return { kind: "template-made", name, ...remark };
  };
  // the sheet that was asked for, whatever is in front by then
  const again = (): Promise<void> => addSheet(session, chosen, sheetOf, remark);
  return runTask(session, "making-template", job, again);
}

/** Adds a sheet with the empty standard form, as chosen, or as it was chosen last. */
export function makeTemplate(session: Session, chosen?: TemplateChoices): Promise<void> {
  const { profile } = session;
  return addSheet(session, chosen, (drafts, choices) => drafts.chosenTemplate(profile, choices));
}

/** Adds a sheet with next year's form out of the form shown; does nothing without one. */
export async function makeNextYear(session: Session, chosen?: TemplateChoices): Promise<void> {
  const { forms, shown } = session.state.get();
  const form = forms[shown]?.assessment.form;
  if (form === undefined) return;
  const { profile } = session;
  await addSheet(session, chosen, (drafts, choices) =>
    drafts.nextYearTemplate(form, profile, choices),
  );
}

/** Of several declarations on a sheet the one that the selected cell is in, else the first. */
function declarationAt(declarations: readonly Declaration[], row: number): Declaration | undefined {
  const above = declarations.filter(({ top }) => top <= row);
  return above.at(-1) ?? declarations[0];
}

/** Adds a sheet with the form of what is declared on the sheet shown; does nothing without that. */
export async function makeDeclared(session: Session, chosen?: TemplateChoices): Promise<void> {
  const { reading, state } = session;
  const declarations = reading === null ? [] : readDeclarations(reading.cells);
  const declaration = declarationAt(declarations, state.get().selection?.row ?? 1);
  if (declaration === undefined) return;
  const { profile } = session;
  await addSheet(
    session,
    chosen,
    (drafts, choices) => drafts.declaredTemplate(declaration, profile, choices),
    declaration.leavesLonger ? { leavesLonger: true } : {},
  );
}
