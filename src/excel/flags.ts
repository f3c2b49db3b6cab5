/** 标记 and 清除标记: conditional formats of ours on a sheet. */
import { a1 } from "../domain/cells";
import type { Flag } from "../domain/changes/change";
import { FLAG_MARK, flagFormula } from "./flag-formula";
import { request } from "./refusal";
import { loadRememberedFlags, rememberedIn, rememberFlags } from "./remembered-flags";

/** A soft fill with dark text: seen at once, readable, and told apart without colour by the list. */
const FILL = "#FFE7C2";
const TEXT = "#6B3A00";

/**
 * The custom formats among `candidates` whose rule bears our mark: flags whose ids the workbook does
 * not remember (Excel gives new ones when a file is opened). A rule Excel itself cannot read
 * (office-js #6396, #6835) makes the whole sync fail; then only the remembered ids count.
 */
async function marked(
  context: Excel.RequestContext,
  candidates: readonly Excel.ConditionalFormat[],
): Promise<readonly Excel.ConditionalFormat[]> {
  const customs = candidates.filter(({ type }) => type === "Custom");
  if (customs.length === 0) return [];
  const rules = customs.map((format) => ({ format, rule: format.custom.rule }));
  for (const { rule } of rules) rule.load("formula");
  await context.sync();
  return rules.flatMap(({ format, rule }) => (rule.formula.includes(FLAG_MARK) ? [format] : []));
}

function addFlag(
  sheet: Excel.Worksheet,
  flag: Flag,
  placeholders: readonly string[],
): Excel.ConditionalFormat[] {
  return [flag.score, flag.explanation].map((at) => {
    const cell = sheet.getRange(a1(at));
    const format = cell.conditionalFormats.add("Custom");
    format.custom.rule.formula = flagFormula(flag, placeholders);
    format.custom.format.fill.color = FILL;
    format.custom.format.font.color = TEXT;
    format.load("id");
    return format;
  });
}

/** Replaces our flags on a sheet by these; an empty list clears them. Ours and only ours. */
export function setFlags(
  sheetId: string,
  flags: readonly Flag[],
  placeholders: readonly string[],
): Promise<void> {
  return request(async (context) => {
    const sheet = context.workbook.worksheets.getItem(sheetId);
    const { conditionalFormats: present } = sheet.getRange();
    present.load("items/id,items/type");
    const setting = loadRememberedFlags(context);
    await context.sync();
    const remembered = rememberedIn(setting);
    const ids = new Set(remembered.get(sheetId)?.flat());
    const known = present.items.filter(({ id }) => ids.has(id));
    const others = present.items.filter(({ id }) => !ids.has(id));
    const ours = [...known, ...(await marked(context, others))];
    for (const format of ours) format.delete();
    const added = flags.map((flag) => addFlag(sheet, flag, placeholders));
    if (ours.length > 0 || added.length > 0) await context.sync();
    rememberFlags(
      context,
      remembered,
      sheetId,
      added.map((formats) => formats.map(({ id }) => id)),
    );
    await context.sync();
  });
}
