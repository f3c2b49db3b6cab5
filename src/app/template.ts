/** 生成标准模板, 由当前表生成下年模板 and 由绩效目标表生成. */
import { readDeclarations, type Declaration } from "../domain/form/declarations";
import type { Profile } from "../domain/scoring/profile";
import { costIn } from "../domain/template/profile-rules";
import { declaredTemplate, nextYearTemplate } from "../domain/template/taken-over";
import {
  chosenTemplate,
  USUAL_CHOICES,
  type TemplateChoices,
} from "../domain/template/template-choices";
import type { TemplateSheet } from "../domain/template/template-sheet";
import { perform } from "./perform";
import { readSheet } from "./read-sheet";
import { remember } from "./remember";
import { rememberedChoices, type TemplateSetup } from "./remembered-template";
import { cameToFront, type Session } from "./session";
import type { Notice } from "./state";

/** The standard template by the rules of a profile, with the usual choices. */
export const templateOf = (profile: Profile): TemplateSheet =>
  chosenTemplate(profile, USUAL_CHOICES);

export function templateSetup({ reading, own, profile }: Session): TemplateSetup {
  return {
    choices: rememberedChoices(reading?.memory ?? {}, own, profile),
    costs: costIn(profile),
  };
}

/** Keeps what was chosen here and now for the next time. */
async function keepChoices(session: Session, choices: TemplateChoices): Promise<void> {
  session.own.keep("template", choices);
  await remember(session, "template", choices);
}

/** Adds a sheet and shows how it is read. Choices that a person made are remembered first. */
function addSheet(
  session: Session,
  chosen: TemplateChoices | undefined,
  sheetOf: (choices: TemplateChoices) => TemplateSheet,
): Promise<void> {
  const choices = chosen ?? templateSetup(session).choices;
  const sheet = sheetOf(choices);
  const job = async (): Promise<Notice> => {
    if (chosen !== undefined) await keepChoices(session, chosen);
    const { sheetId, name } = await session.port.addTemplate(() => sheet);
    cameToFront(session, sheetId);
    await readSheet(session, sheetId);
    return { kind: "template-made", name };
  };
  // the sheet that was asked for, whatever is in front by then
  const again = (): Promise<void> => addSheet(session, chosen, sheetOf);
  return perform(session, "making-template", job, again);
}

/** Adds a sheet with the empty standard form, as chosen, or as it was chosen last. */
export function makeTemplate(session: Session, chosen?: TemplateChoices): Promise<void> {
  return addSheet(session, chosen, (choices) => chosenTemplate(session.profile, choices));
}

/** Adds a sheet with next year's form out of the form shown; does nothing without one. */
export async function makeNextYear(session: Session, chosen?: TemplateChoices): Promise<void> {
  const { forms, shown } = session.state.get();
  const form = forms[shown]?.assessment.form;
  if (form === undefined) return;
  await addSheet(session, chosen, (choices) => nextYearTemplate(form, session.profile, choices));
}

/** Of several declarations on a sheet the one that the selected cell is in, else the first. */
function declarationAt(declarations: readonly Declaration[], row: number): Declaration | undefined {
  const above = declarations.filter(({ title }) => title.at.row <= row);
  return above.at(-1) ?? declarations[0];
}

/** Adds a sheet with the form of what is declared on the sheet shown; does nothing without that. */
export async function makeDeclared(session: Session, chosen?: TemplateChoices): Promise<void> {
  const { reading, state } = session;
  const declarations = reading === null ? [] : readDeclarations(reading.cells);
  const declaration = declarationAt(declarations, state.get().selection?.row ?? 1);
  if (declaration === undefined) return;
  await addSheet(session, chosen, (choices) =>
    declaredTemplate(declaration, session.profile, choices),
  );
}
