/** 生成标准模板. */
import type { Profile } from "../domain/scoring/profile";
import { standardTemplate } from "../domain/template/standard-template";
import type { TemplateSheet } from "../domain/template/template-sheet";
import { perform } from "./perform";
import { readSheet } from "./read-sheet";
import { cameToFront, type Session } from "./session";
import type { Notice } from "./state";

/** The standard template by the bounds and weights of a profile. */
export function templateOf({ grades, weights }: Profile): TemplateSheet {
  const fundsWeight = weights.variants[0]?.[weights.execution];
  if (fundsWeight === undefined) {
    throw new RangeError("a profile gives the execution rate a weight");
  }
  return standardTemplate({
    grades: grades.map(({ name, from }) => ({ grade: name, from })),
    fundsWeight,
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
