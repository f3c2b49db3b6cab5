/** 生成标准模板. */
import type { Profile } from "../domain/scoring/profile";
import { chosenTemplate, USUAL_CHOICES } from "../domain/template/template-choices";
import type { TemplateSheet } from "../domain/template/template-sheet";
import { perform } from "./perform";
import { readSheet } from "./read-sheet";
import { cameToFront, type Session } from "./session";
import type { Notice } from "./state";

/** The standard template by the rules of a profile, with the usual choices. */
export const templateOf = (profile: Profile): TemplateSheet =>
  chosenTemplate(profile, USUAL_CHOICES);

/** Adds a sheet with the empty standard form and shows how it is read. */
export function makeTemplate(session: Session): Promise<void> {
  return perform(session, "making-template", async (): Promise<Notice> => {
    const { sheetId, name } = await session.port.addTemplate(templateOf(session.profile));
    cameToFront(session, sheetId);
    await readSheet(session, sheetId);
    return { kind: "template-made", name };
  });
}
