/** 生成标准模板. */
import type { Profile } from "../domain/scoring/profile";
import { costIn, profileRules } from "../domain/template/profile-rules";
import { standardTemplate } from "../domain/template/standard-template";
import type { TemplateSheet } from "../domain/template/template-sheet";
import { usualLevels } from "../domain/template/usual-levels";
import { perform } from "./perform";
import { readSheet } from "./read-sheet";
import { cameToFront, type Session } from "./session";
import type { Notice } from "./state";

/** The standard template by the rules of a profile, with cost as its first distribution of points has it. */
export function templateOf(profile: Profile): TemplateSheet {
  const withCost = costIn(profile)[0] ?? false;
  return standardTemplate({
    rules: profileRules(profile, withCost),
    layout: "shanghai",
    amounts: "万元",
    levels: usualLevels(withCost),
    entries: {},
  });
}

/** Adds a sheet with the empty standard form and shows how it is read. */
export function makeTemplate(session: Session): Promise<void> {
  return perform(session, "making-template", async (): Promise<Notice> => {
    const { sheetId, name } = await session.port.addTemplate(templateOf(session.profile));
    cameToFront(session, sheetId);
    await readSheet(session, sheetId);
    return { kind: "template-made", name };
  });
}
