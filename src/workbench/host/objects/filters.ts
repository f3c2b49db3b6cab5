/** Excel.Filter and Excel.AutoFilter: criteria kept as data; rows that fail those of values are hidden. */
import { intersection, type Area } from "../../model/area";
import type { FilterState, Plain } from "../../model/sheet-objects";
import { shownText } from "../../model/shown-text";
import type { SheetModel } from "../../model/workbook-model";
import { numberArgument, objectArgument, textArgument, wholeArgument } from "../arguments";
import { requireWritable, sheetOf, type HostContext } from "../host-context";
import { invalidArgument, notFound } from "../host-error";
import { HostObject, NULL_OBJECT, type HostValue } from "../host-object";
import type { Json } from "../protocol";
import { areaArgument } from "./range-geometry";

type Criterion = { readonly [key: string]: Plain };

const COMPARISON = /^(<=|>=|<>|<|>|=)?(.*)$/su;

/** Whether a cell meets one comparison such as ">=5", "a*" or "<>". */
function meets(text: string, value: Json, comparison: string): boolean {
  const [, operator = "=", operand = ""] = COMPARISON.exec(comparison) ?? [];
  const bound = Number(operand);
  if (operand.trim() !== "" && Number.isFinite(bound)) {
    if (typeof value !== "number") return operator === "<>";
    return compared(value - bound, operator);
  }
  const pattern = operand
    .replaceAll(/[.+^${}()|[\]\\]/gu, String.raw`\$&`)
    .replaceAll("*", ".*")
    .replaceAll("?", ".");
  const isLike = new RegExp(`^${pattern}$`, "isu").test(text);
  return operator === "<>" ? !isLike : isLike;
}

function compared(difference: number, operator: string): boolean {
  switch (operator) {
    case "<":
      return difference < 0;
    case "<=":
      return difference <= 0;
    case ">":
      return difference > 0;
    case ">=":
      return difference >= 0;
    case "<>":
      return difference !== 0;
    default:
      return difference === 0;
  }
}

interface Shown {
  readonly text: string;
  readonly value: Json;
}

/** Which of a column's cells pass; criteria of colours, icons and dates let all pass. */
function passing(cells: readonly Shown[], criterion: Criterion): readonly boolean[] {
  const { filterOn, criterion1, criterion2, operator, values } = criterion;
  if (filterOn === "Values" && Array.isArray(values)) {
    return cells.map(({ text }) => values.includes(text));
  }
  if (filterOn === "Custom" && typeof criterion1 === "string") {
    return cells.map(({ text, value }) => {
      const first = meets(text, value, criterion1);
      if (typeof criterion2 !== "string") return first;
      const second = meets(text, value, criterion2);
      return operator === "Or" ? first || second : first && second;
    });
  }
  const numbers = cells.flatMap(({ value }) => (typeof value === "number" ? [value] : []));
  const kept = keptNumbers(numbers, filterOn ?? null, Number(criterion1));
  return cells.map(({ value }) => kept === null || (typeof value === "number" && kept(value)));
}

function keptNumbers(
  numbers: readonly number[],
  filterOn: Plain,
  count: number,
): ((value: number) => boolean) | null {
  const isTop = filterOn === "TopItems" || filterOn === "TopPercent";
  if (!isTop && filterOn !== "BottomItems" && filterOn !== "BottomPercent") return null;
  const isPercent = filterOn === "TopPercent" || filterOn === "BottomPercent";
  const wanted = isPercent ? Math.max(1, Math.floor((numbers.length * count) / 100)) : count;
  const sorted = [...numbers].sort((a, b) => (isTop ? b - a : a - b));
  const last = sorted[Math.min(wanted, sorted.length) - 1];
  if (last === undefined) return () => false;
  return (value) => (isTop ? value >= last : value <= last);
}

/** Hides the rows below the header that fail a criterion, and shows the others. */
export function applyFilters(sheet: SheetModel, { area, criteria }: FilterState): void {
  const body = { ...area, row: area.row + 1, rowCount: area.rowCount - 1 };
  if (body.rowCount < 1) return;
  const cells = sheet.cells.read(body);
  const visible = cells.map(() => true);
  for (const [column, criterion] of criteria) {
    const shown = cells.map((line): Shown => {
      const state = line[column];
      return { text: state ? shownText(state) : "", value: state?.value ?? "" };
    });
    passing(shown, criterion).forEach((passes, index) => {
      if (!passes) visible[index] = false;
    });
  }
  visible.forEach((isVisible, index) => {
    if (sheet.lines.isRowHidden(body.row + index) === isVisible) {
      sheet.lines.setRowsHidden(body.row + index, 1, !isVisible);
    }
  });
}

/** Where filter criteria are kept: of a table or of a sheet. */
export interface FilterHolder {
  readonly read: () => FilterState | null;
  /** Keeps the state and hides the rows that fail it. */
  readonly write: (state: FilterState) => void;
}

/** The criteria of one column. */
export class Filter extends HostObject {
  readonly className = "Filter";
  readonly #holder: FilterHolder;
  readonly #column: () => number;

  constructor(holder: FilterHolder, column: () => number) {
    super();
    this.#holder = holder;
    this.#column = column;
  }

  get criteria(): Json {
    return (this.#holder.read()?.criteria.get(this.#column()) ?? null) as Json;
  }

  apply(criteria: HostValue): void {
    this.#keep(objectArgument(criteria));
  }

  applyValuesFilter(values: HostValue): void {
    if (!Array.isArray(values)) throw invalidArgument();
    this.#keep({ filterOn: "Values", values });
  }

  applyCustomFilter(first: HostValue, second: HostValue, operator: HostValue): void {
    this.#keep({
      filterOn: "Custom",
      criterion1: textArgument(first),
      ...(typeof second === "string" ? { criterion2: second } : {}),
      operator: typeof operator === "string" ? operator : "And",
    });
  }

  applyTopItemsFilter(count: HostValue): void {
    this.#keep({ filterOn: "TopItems", criterion1: String(numberArgument(count)) });
  }

  applyTopPercentFilter(percent: HostValue): void {
    this.#keep({ filterOn: "TopPercent", criterion1: String(numberArgument(percent)) });
  }

  applyBottomItemsFilter(count: HostValue): void {
    this.#keep({ filterOn: "BottomItems", criterion1: String(numberArgument(count)) });
  }

  applyBottomPercentFilter(percent: HostValue): void {
    this.#keep({ filterOn: "BottomPercent", criterion1: String(numberArgument(percent)) });
  }

  applyDynamicFilter(criterion: HostValue): void {
    this.#keep({ filterOn: "Dynamic", dynamicCriteria: textArgument(criterion) });
  }

  clear(): void {
    this.#keep(null);
  }

  readonly #keep = (criterion: Criterion | null): void => {
    const state = this.#holder.read();
    if (!state) throw notFound();
    this.#holder.write(withCriterion(state, this.#column(), criterion));
  };
}

function withCriterion(
  state: FilterState,
  column: number,
  criterion: Criterion | null,
): FilterState {
  const criteria = new Map(state.criteria);
  if (criterion === null) criteria.delete(column);
  else criteria.set(column, criterion);
  return { ...state, criteria };
}

/** Excel.AutoFilter of a sheet, or of a table, which has its area from the table. */
export class AutoFilter extends HostObject {
  readonly className = "AutoFilter";
  readonly #context: HostContext;
  readonly #sheetId: string;
  readonly #holder: FilterHolder;
  readonly #remove: () => void;

  constructor(context: HostContext, sheetId: string, holder: FilterHolder, remove: () => void) {
    super();
    this.#context = context;
    this.#sheetId = sheetId;
    this.#holder = holder;
    this.#remove = remove;
  }

  get enabled(): boolean {
    return this.#holder.read() !== null;
  }

  get isDataFiltered(): boolean {
    return (this.#holder.read()?.criteria.size ?? 0) > 0;
  }

  get criteria(): Json {
    const state = this.#holder.read();
    return Array.from(
      { length: state?.area.columnCount ?? 0 },
      (_, column) => (state?.criteria.get(column) ?? null) as Json,
    );
  }

  apply(range: HostValue, column: HostValue, criteria: HostValue): void {
    const asked: Area = areaArgument(range);
    const sheet = sheetOf(this.#context, this.#sheetId);
    const before = this.#holder.read();
    const used = sheet.cells.used(asked, true) ?? asked;
    const state: FilterState =
      before && intersection(before.area, asked) ? before : { area: used, criteria: new Map() };
    const isColumn = typeof column === "number";
    this.#holder.write(
      isColumn && criteria !== undefined && criteria !== null
        ? withCriterion(state, wholeArgument(column), objectArgument(criteria))
        : state,
    );
  }

  clearCriteria(): void {
    this.#change((state) => ({ ...state, criteria: new Map() }));
  }

  clearColumnCriteria(column: HostValue): void {
    const index = wholeArgument(column);
    this.#change((state) => withCriterion(state, index, null));
  }

  reapply(): void {
    this.#change((state) => state);
  }

  remove(): void {
    this.clearCriteria();
    this.#remove();
  }

  getRange(): HostObject {
    const state = this.#holder.read();
    if (!state) throw notFound();
    return this.#context.range(this.#sheetId, state.area);
  }

  getRangeOrNullObject(): HostObject {
    const state = this.#holder.read();
    return state ? this.#context.range(this.#sheetId, state.area) : NULL_OBJECT;
  }

  readonly #change = (next: (state: FilterState) => FilterState): void => {
    const state = this.#holder.read();
    if (state) this.#holder.write(next(state));
  };
}

/** The filter of a sheet outside its tables. */
export function sheetFilter(context: HostContext, sheetId: string): AutoFilter {
  const writable = (): SheetModel => {
    const sheet = sheetOf(context, sheetId);
    requireWritable(context, sheet, "allowAutoFilter");
    return sheet;
  };
  const holder: FilterHolder = {
    read: () => sheetOf(context, sheetId).objects.autoFilter,
    write: (autoFilter) => {
      const sheet = writable();
      sheet.objects = { ...sheet.objects, autoFilter };
      applyFilters(sheet, autoFilter);
    },
  };
  return new AutoFilter(context, sheetId, holder, () => {
    const sheet = writable();
    sheet.objects = { ...sheet.objects, autoFilter: null };
  });
}
