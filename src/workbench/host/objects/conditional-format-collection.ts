/** Excel.ConditionalFormatCollection: the rules by formula whose areas intersect a range. */
import { intersection, type Area } from "../../model/area";
import { textArgument } from "../arguments";
import { requireWritable, sheetOf, type HostContext } from "../host-context";
import { notFound, notEmulated } from "../host-error";
import { HostObject, NULL_OBJECT, type HostCollection, type HostValue } from "../host-object";
import type { Json } from "../protocol";
import { ConditionalFormat } from "./conditional-format";

export class ConditionalFormatCollection extends HostObject implements HostCollection {
  readonly className = "ConditionalFormatCollection";
  readonly #context: HostContext;
  readonly #sheetId: string;
  readonly #area: () => Area;

  readonly list = (): HostObject[] =>
    sheetOf(this.#context, this.#sheetId)
      .conditionalFormats.all()
      .filter(({ areas }) => areas.some((area) => intersection(area, this.#area()) !== null))
      .map(({ id }) => new ConditionalFormat(this.#context, this.#sheetId, id));

  readonly find = (key: Json): HostObject | null => {
    const known = sheetOf(this.#context, this.#sheetId).conditionalFormats.all();
    const found = known.find(({ id }) => id === key);
    return found ? new ConditionalFormat(this.#context, this.#sheetId, found.id) : null;
  };

  constructor(context: HostContext, sheetId: string, area: () => Area) {
    super();
    this.#context = context;
    this.#sheetId = sheetId;
    this.#area = area;
  }

  add(type: HostValue): HostObject {
    const kind = textArgument(type);
    if (kind !== "Custom") throw notEmulated(`conditional formats of type ${kind}`);
    const sheet = sheetOf(this.#context, this.#sheetId);
    requireWritable(this.#context, sheet, "allowFormatCells");
    const added = sheet.conditionalFormats.add({
      areas: [this.#area()],
      formula: "=FALSE",
      fill: null,
      color: null,
      bold: false,
      stopIfTrue: false,
    });
    return new ConditionalFormat(this.#context, this.#sheetId, added.id);
  }

  clearAll(): void {
    const sheet = sheetOf(this.#context, this.#sheetId);
    requireWritable(this.#context, sheet, "allowFormatCells");
    for (const { id, areas } of sheet.conditionalFormats.all()) {
      if (areas.some((area) => intersection(area, this.#area()) !== null)) {
        sheet.conditionalFormats.remove(id);
      }
    }
  }

  getCount(): number {
    return this.list().length;
  }

  getItem(key: HostValue): HostObject {
    const found = typeof key === "string" ? this.find(key) : null;
    if (!found) throw notFound();
    return found;
  }

  getItemOrNullObject(key: HostValue): HostObject {
    return typeof key === "string" ? (this.find(key) ?? NULL_OBJECT) : NULL_OBJECT;
  }

  getItemAt(index: HostValue): HostObject {
    const found = typeof index === "number" ? this.list()[index] : undefined;
    if (!found) throw notFound();
    return found;
  }
}
