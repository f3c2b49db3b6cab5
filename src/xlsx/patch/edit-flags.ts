/** The flags of a sheet as conditional formats in a worksheet's text. */
import { a1 } from "../../domain/cells";
import type { Flag } from "../../domain/changes/change";
import { FLAG_LOOK, FLAG_MARK, flagFormula } from "../../domain/changes/flag-formula";
import { isEqual } from "../../domain/equal";
import type { EmptyTexts } from "../../domain/explanation/empty-texts";
import { conditionalFormats } from "./conditional-rules";
import type { Splice } from "./part-text";
import type { SheetMap } from "./sheet-map";
import { escapeXml, prefixOf } from "./tags";

/** The new flags of a sheet. */
export interface FlagEdit {
  readonly flags: readonly Flag[];
  /** The explanations that count as missing. */
  readonly empty: EmptyTexts;
}

/** A cell with the formula of its flag. */
interface FlagRule {
  readonly cells: string;
  /** Without "=". */
  readonly formula: string;
}

/** Whether a rule is a flag of the add-in, whichever program saved the file last. */
const isOwn = ({ formula }: FlagRule): boolean => formula.includes(FLAG_MARK);

/** Elements that stand before conditional formats, in the order of the schema. */
const BEFORE = new Set([
  "sheetPr",
  "dimension",
  "sheetViews",
  "sheetFormatPr",
  "cols",
  "sheetData",
  "sheetCalcPr",
  "sheetProtection",
  "protectedRanges",
  "scenarios",
  "autoFilter",
  "sortState",
  "dataConsolidate",
  "customSheetViews",
  "mergeCells",
  "phoneticPr",
  "conditionalFormatting",
]);

const rgb = (colour: string): string => `FF${colour.slice(1)}`;

/** The look of a flag as a differential format. */
export const FLAG_FORMAT =
  `<dxf><font><color rgb="${rgb(FLAG_LOOK.text)}"/></font>` +
  `<fill><patternFill><bgColor rgb="${rgb(FLAG_LOOK.fill)}"/></patternFill></fill></dxf>`;

function plannedRules({ flags, empty }: FlagEdit): readonly FlagRule[] {
  return flags.flatMap((flag) =>
    [flag.score, flag.explanation].map((at) => ({
      cells: a1(at),
      formula: flagFormula(flag, empty).slice(1),
    })),
  );
}

/**
 * Replaces the flags of a sheet, and no other formats. Nothing is changed where the same flags are
 * there.
 *
 * @param lookOf the index of the differential format; called only if a flag is added
 */
export function editFlags(
  text: string,
  map: SheetMap,
  edit: FlagEdit,
  lookOf: () => number,
): readonly Splice[] {
  const { formats, priority } = conditionalFormats(text);
  const own = formats.flatMap(({ rules }) => rules).filter(isOwn);
  const planned = plannedRules(edit);
  const present = own.map(({ cells, formula }) => ({ cells, formula }));
  if (isEqual(present, planned)) return [];
  const places = new Set(own.map(({ from }) => from));
  const removed = formats.flatMap(({ from, to, rules }): readonly Splice[] => {
    const gone = rules.filter((rule) => places.has(rule.from));
    if (gone.length > 0 && gone.length === rules.length) return [{ from, to, text: "" }];
    return gone.map((rule) => ({ from: rule.from, to: rule.to, text: "" }));
  });
  if (planned.length === 0) return removed;
  const at = map.top.filter(({ name }) => BEFORE.has(name)).at(-1)?.end ?? map.data.end;
  const prefix = prefixOf(map.root.rawName);
  const look = lookOf();
  const added = planned.map(
    ({ cells, formula }, index) =>
      `<${prefix}conditionalFormatting sqref="${cells}">` +
      `<${prefix}cfRule type="expression" dxfId="${look}" priority="${priority + index + 1}">` +
      `<${prefix}formula>${escapeXml(formula)}</${prefix}formula>` +
      `</${prefix}cfRule></${prefix}conditionalFormatting>`,
  );
  return [...removed, { from: at, to: at, text: added.join("") }];
}
