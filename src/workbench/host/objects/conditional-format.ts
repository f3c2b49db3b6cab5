/** Excel.ConditionalFormat and the classes below it, for rules of the type "Custom" (a formula). */
import type { ConditionalFormat as Stored } from "../../model/workbook-model";
import { booleanArgument, colorArgument, textArgument } from "../arguments";
import { requireWritable, sheetOf, type HostContext } from "../host-context";
import { notFound } from "../host-error";
import { HostObject, NULL_OBJECT, type HostValue } from "../host-object";

interface Rule {
  readonly read: () => Stored;
  /** Throws ItemNotFound where the rule cannot be returned. */
  readonly formula: () => string;
  readonly change: (patch: Partial<Omit<Stored, "id">>) => void;
}

export class ConditionalFormat extends HostObject {
  readonly className = "ConditionalFormat";
  override readonly identity = () => ({ Id: this.#id });
  readonly #context: HostContext;
  readonly #sheetId: string;
  readonly #id: string;
  readonly #rule: Rule;
  readonly #sheet = () => sheetOf(this.#context, this.#sheetId);
  readonly #writable = () => {
    const sheet = this.#sheet();
    requireWritable(this.#context, sheet, "allowFormatCells");
    return sheet;
  };

  constructor(context: HostContext, sheetId: string, id: string) {
    super();
    this.#context = context;
    this.#sheetId = sheetId;
    this.#id = id;
    this.#rule = {
      read: () => {
        const found = this.#sheet()
          .conditionalFormats.all()
          .find((format) => format.id === id);
        if (!found) throw notFound();
        return found;
      },
      formula: () => {
        if (!context.isReadable(id)) throw notFound();
        return this.#rule.read().formula;
      },
      change: (patch) => {
        this.#rule.read();
        this.#writable().conditionalFormats.update(id, patch);
      },
    };
  }

  get id(): string {
    return this.#rule.read().id;
  }

  get type(): string {
    this.#rule.read();
    return "Custom";
  }

  get priority(): number {
    return this.#sheet()
      .conditionalFormats.all()
      .findIndex((format) => format.id === this.#id);
  }

  get stopIfTrue(): boolean {
    return this.#rule.read().stopIfTrue;
  }

  set stopIfTrue(stop: HostValue) {
    this.#rule.change({ stopIfTrue: booleanArgument(stop) });
  }

  get custom(): HostObject {
    return new CustomConditionalFormat(this.#rule);
  }

  get customOrNullObject(): HostObject {
    return new CustomConditionalFormat(this.#rule);
  }

  get cellValueOrNullObject(): HostObject {
    return NULL_OBJECT;
  }

  get textComparisonOrNullObject(): HostObject {
    return NULL_OBJECT;
  }

  getRange(): HostObject {
    const [area, ...more] = this.#rule.read().areas;
    if (!area || more.length > 0) throw notFound();
    return this.#context.range(this.#sheetId, area);
  }

  getRangeOrNullObject(): HostObject {
    const [area, ...more] = this.#rule.read().areas;
    return area && more.length === 0 ? this.#context.range(this.#sheetId, area) : NULL_OBJECT;
  }

  delete(): void {
    this.#rule.read();
    this.#writable().conditionalFormats.remove(this.#id);
  }
}

export class CustomConditionalFormat extends HostObject {
  readonly className = "CustomConditionalFormat";
  readonly #rule: Rule;

  constructor(rule: Rule) {
    super();
    this.#rule = rule;
  }

  get rule(): HostObject {
    return new ConditionalFormatRule(this.#rule);
  }

  get format(): HostObject {
    return new ConditionalRangeFormat(this.#rule);
  }
}

export class ConditionalFormatRule extends HostObject {
  readonly className = "ConditionalFormatRule";
  readonly #rule: Rule;

  constructor(rule: Rule) {
    super();
    this.#rule = rule;
  }

  get formula(): string {
    return this.#rule.formula();
  }

  set formula(formula: HostValue) {
    const text = textArgument(formula);
    this.#rule.change({ formula: text.startsWith("=") ? text : `=${text}` });
  }
}

export class ConditionalRangeFormat extends HostObject {
  readonly className = "ConditionalRangeFormat";
  readonly #rule: Rule;

  constructor(rule: Rule) {
    super();
    this.#rule = rule;
  }

  get fill(): HostObject {
    return new ConditionalRangeFill(this.#rule);
  }

  get font(): HostObject {
    return new ConditionalRangeFont(this.#rule);
  }
}

export class ConditionalRangeFill extends HostObject {
  readonly className = "ConditionalRangeFill";
  readonly #rule: Rule;

  constructor(rule: Rule) {
    super();
    this.#rule = rule;
  }

  get color(): string {
    return this.#rule.read().fill ?? "";
  }

  set color(color: HostValue) {
    this.#rule.change({ fill: colorArgument(color) });
  }

  clear(): void {
    this.#rule.change({ fill: null });
  }
}

export class ConditionalRangeFont extends HostObject {
  readonly className = "ConditionalRangeFont";
  readonly #rule: Rule;

  constructor(rule: Rule) {
    super();
    this.#rule = rule;
  }

  get color(): string {
    return this.#rule.read().color ?? "";
  }

  set color(color: HostValue) {
    this.#rule.change({ color: colorArgument(color) });
  }

  get bold(): boolean {
    return this.#rule.read().bold;
  }

  set bold(bold: HostValue) {
    this.#rule.change({ bold: booleanArgument(bold) });
  }

  clear(): void {
    this.#rule.change({ color: null, bold: false });
  }
}
