/** The arguments of the template command. */
import { levelName } from "../../domain/form/labels/level-names";
import {
  isYear,
  MOST_ROWS,
  USUAL_CHOICES,
  type TemplateChoices,
} from "../../domain/template/template-choices";
import { LAYOUT_NAMES, type LayoutName } from "../../domain/template/template-layout";
import { AMOUNT_UNITS, type AmountUnit } from "../../domain/template/template-options";
import {
  LAYOUT_WORDS,
  SAVE_FILE_WORDS,
  TEMPLATE_COMMAND_WORDS as words,
} from "../../messages/command-line";
import { optionValues } from "../option-values";

export interface TemplateSource {
  readonly file: string;
  /** null: the first visible sheet with a form or a declaration. */
  readonly sheet: string | null;
}

export type TemplateRequest =
  | { readonly kind: "help" }
  /** `message`: a sentence for the person at the terminal. */
  | { readonly kind: "refused"; readonly message: string }
  | {
      readonly kind: "make";
      readonly out: string;
      readonly force: boolean;
      /** The name or the file of a profile; null: the default one. */
      readonly profile: string | null;
      /** Rows of every level 2 that `choices` does not name; null: the usual number. */
      readonly rows: number | null;
      readonly choices: TemplateChoices;
      /** The file of a form or a declaration that the template is made of; null: an empty one. */
      readonly source: TemplateSource | null;
    };

const TEXTS = [
  "out",
  "profile",
  "year",
  "department",
  "unit",
  "layout",
  "amounts",
  "rows",
  "from",
  "sheet",
];
const FLAGS = ["force", "cost", "no-cost", "help"];

const layoutOf = (text: string): LayoutName | undefined =>
  LAYOUT_NAMES.find((name) => name === text || LAYOUT_WORDS[name] === text);

const amountsOf = (text: string): AmountUnit | undefined =>
  AMOUNT_UNITS.find((unit) => unit === text);

const countOf = (text: string): number | null => {
  const count = /^\d{1,3}$/.test(text.trim()) ? Number(text) : Infinity;
  return count <= MOST_ROWS ? count : null;
};

/** "3", or "数量指标=3,社会效益=0"; null where it is neither. */
function rowsOf(text: string): (Pick<TemplateChoices, "rows"> & { all: number | null }) | null {
  const all = countOf(text);
  if (all !== null) return { all, rows: {} };
  const rows: Record<string, number> = {};
  for (const part of text.split(/[,，]/)) {
    const [label = "", count = ""] = part.split("=");
    const number = countOf(count);
    if (label.trim() === "" || number === null) return null;
    rows[levelName(label).name] = number;
  }
  return { all: null, rows };
}

/** Reads the command's arguments. */
export function readTemplateArguments(values: readonly string[]): TemplateRequest {
  const refused = (message: string): TemplateRequest => ({ kind: "refused", message });
  const { options: found, files, mistake } = optionValues(values, { texts: TEXTS, flags: FLAGS });
  if (mistake?.kind === "no-value") return refused(words.noValue(mistake.option));
  const unknown = mistake?.option ?? files[0];
  if (unknown !== undefined) return refused(words.unknownOption(unknown));
  if (found.has("help")) return { kind: "help" };
  const text = (name: string): string => found.get(name) ?? "";
  const out = text("out");
  if (out === "") return refused(words.noOut);
  if (!/\.xlsx$/i.test(out)) return refused(SAVE_FILE_WORDS.notXlsx(out));
  if (found.has("year") && !isYear(text("year"))) return refused(words.notYear(text("year")));
  const layout = found.has("layout") ? layoutOf(text("layout")) : USUAL_CHOICES.layout;
  if (layout === undefined) return refused(words.notLayout(text("layout")));
  const amounts = found.has("amounts") ? amountsOf(text("amounts")) : USUAL_CHOICES.amounts;
  if (amounts === undefined) return refused(words.notAmounts(text("amounts")));
  const rows = found.has("rows") ? rowsOf(text("rows")) : { all: null, rows: {} };
  if (rows === null) return refused(words.notRows(text("rows"), MOST_ROWS));
  const from = found.get("from") ?? null;
  if (from !== null && found.has("rows")) return refused(words.rowsOfSource);
  if (from === null && found.has("sheet")) return refused(words.sheetWithoutSource);
  return {
    kind: "make",
    out,
    force: found.has("force"),
    profile: found.get("profile") ?? null,
    rows: rows.all,
    source: from === null ? null : { file: from, sheet: found.get("sheet") ?? null },
    choices: {
      layout,
      amounts,
      withCost: found.has("cost") ? true : found.has("no-cost") ? false : null,
      rows: rows.rows,
      year: text("year"),
      department: text("department"),
      unit: text("unit"),
    },
  };
}
