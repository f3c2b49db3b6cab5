/** Conditional formats by formula, stored in Univer so that the grid draws them. */
import type { IRange } from "@univerjs/core";
import type { IConditionFormattingRule } from "@univerjs/sheets-conditional-formatting";
import type { RawStyle } from "./engine-shapes";
import { hexColor } from "./hex-color";
import { relativeToFirstRow, usesRowFunction } from "./row-formula";
import { areaOf, rangeOf, type UniverHandle } from "./univer-handle";
import type { ConditionalFormat, ConditionalFormatStore } from "./workbook-model";

/** A rule of the engine, of any type. */
interface RawRule {
  readonly subType?: string;
  readonly value?: string;
  readonly style?: RawStyle;
}

type Sheet = ReturnType<UniverHandle["worksheet"]>;

/** The conditional formats of one sheet, over Univer. */
export class UniverConditionalFormats implements ConditionalFormatStore {
  readonly #handle: UniverHandle;
  readonly #sheetId: string;

  /** By the rule's id: the formula as it was set, where the engine has a rewritten one. */
  readonly #originalFormulas: Map<string, string>;

  constructor(handle: UniverHandle, sheetId: string, originalFormulas: Map<string, string>) {
    this.#handle = handle;
    this.#sheetId = sheetId;
    this.#originalFormulas = originalFormulas;
  }

  all(): ConditionalFormat[] {
    const core = this.#handle.core(this.#sheetId);
    const areas = (ranges: readonly IRange[]) => ranges.map((range) => areaOf(range, core));
    return this.#sheet()
      .getConditionalFormattingRules()
      .flatMap((model): ConditionalFormat[] => {
        const rule = model.rule as RawRule;
        if (rule.subType !== "formula") return [];
        return [
          {
            id: model.cfId,
            areas: areas(model.ranges),
            formula: this.#originalFormulas.get(model.cfId) ?? rule.value ?? "",
            fill: hexColor(rule.style?.bg?.rgb),
            color: hexColor(rule.style?.cl?.rgb),
            bold: rule.style?.bl === 1,
            stopIfTrue: model.stopIfTrue,
          },
        ];
      });
  }

  add(format: Omit<ConditionalFormat, "id">): ConditionalFormat {
    const rule = this.#rule(format);
    this.#handle.asHost(() => this.#sheet().addConditionalFormattingRule(rule));
    this.#storeOriginal(rule.cfId, format.formula);
    return { ...format, id: rule.cfId };
  }

  update(id: string, patch: Partial<Omit<ConditionalFormat, "id">>): void {
    const current = this.all().find((format) => format.id === id);
    if (!current) throw new Error(`no conditional format ${id}`);
    const changed = { ...current, ...patch };
    const rule = { ...this.#rule(changed), cfId: id };
    this.#storeOriginal(id, changed.formula);
    // A mutation, not a command, so that it does not get into the user's undo stack.
    this.#handle.execute("sheet.mutation.set-conditional-rule", {
      subUnitId: this.#sheetId,
      cfId: id,
      rule,
    });
  }

  remove(id: string): void {
    this.#handle.asHost(() => this.#sheet().deleteConditionalFormattingRule(id));
    this.#originalFormulas.delete(id);
  }

  #storeOriginal(id: string, formula: string): void {
    if (usesRowFunction(formula)) this.#originalFormulas.set(id, formula);
    else this.#originalFormulas.delete(id);
  }

  #sheet(): Sheet {
    return this.#handle.worksheet(this.#sheetId);
  }

  #rule(format: Omit<ConditionalFormat, "id">): IConditionFormattingRule {
    const builder = this.#sheet()
      .newConditionalFormattingRule()
      .whenFormulaSatisfied(relativeToFirstRow(format.formula, format.areas[0]?.row ?? 0))
      .setRanges(format.areas.map(rangeOf));
    if (format.fill !== null) builder.setBackground(format.fill);
    if (format.color !== null) builder.setFontColor(format.color);
    if (format.bold) builder.setBold(true);
    return { ...builder.build(), stopIfTrue: format.stopIfTrue };
  }
}
