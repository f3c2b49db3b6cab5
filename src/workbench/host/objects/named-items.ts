/** Excel.NamedItemCollection and Excel.NamedItem: names of ranges, workbook-wide. */
import { addressOf, parseAddress, sheetPrefix, splitSheet } from "../addresses";
import { booleanArgument, textArgument } from "../arguments";
import { requireEditable, type HostContext } from "../host-context";
import { HostError, invalidArgument, notFound } from "../host-error";
import { HostObject, NULL_OBJECT, type HostValue } from "../host-object";
import type { DefinedName } from "../../model/workbook-model";
import type { Json } from "../protocol";
import { KeyedCollection } from "./keyed-collection";
import { RangeGeometry } from "./range-geometry";

function absolute(address: string): string {
  return address.replaceAll(/([A-Z]+)?(\d+)?/g, (_, letters?: string, digits?: string) =>
    [letters, digits].map((part) => (part === undefined ? "" : `$${part}`)).join(""),
  );
}

export class NamedItemCollection extends KeyedCollection {
  readonly className = "NamedItemCollection";
  readonly #context: HostContext;
  /** Null for the workbook's names; the collection of a sheet is always empty. */
  readonly #sheetId: string | null;
  readonly list = (): HostObject[] =>
    this.#sheetId === null
      ? [...this.#context.model.names.keys()].map((name) => new NamedItem(this.#context, name))
      : [];
  readonly find = (key: Json): HostObject | null =>
    this.#sheetId === null && typeof key === "string" && this.#context.model.names.has(key)
      ? new NamedItem(this.#context, key)
      : null;

  constructor(context: HostContext, sheetId: string | null = null) {
    super();
    this.#context = context;
    this.#sheetId = sheetId;
  }

  add(name: HostValue, reference: HostValue, comment: HostValue): HostObject {
    requireEditable(this.#context);
    if (this.#sheetId !== null)
      throw new HostError("ApiNotFound", "not in the workbench: names of one worksheet");
    const newName = textArgument(name);
    if (this.#context.model.names.has(newName)) {
      throw new HostError("ItemAlreadyExists", "A resource with the same name exists.");
    }
    const formula =
      reference instanceof RangeGeometry
        ? `=${sheetPrefix(reference.sheet().name)}${absolute(addressOf(reference.area))}`
        : textArgument(reference);
    this.#context.model.names.set(newName, {
      name: newName,
      formula,
      comment: typeof comment === "string" ? comment : "",
      visible: true,
    });
    return new NamedItem(this.#context, newName);
  }
}

export class NamedItem extends HostObject {
  readonly className = "NamedItem";
  override readonly identity = () => ({ _Id: this.#name });
  readonly #context: HostContext;
  readonly #name: string;
  readonly #stored = (): DefinedName => {
    const stored = this.#context.model.names.get(this.#name);
    if (!stored) throw notFound();
    return stored;
  };

  constructor(context: HostContext, name: string) {
    super();
    this.#context = context;
    this.#name = name;
  }

  get name(): string {
    return this.#stored().name;
  }

  get formula(): string {
    return this.#stored().formula;
  }

  get value(): string {
    return this.#stored().formula.replace(/^=/, "");
  }

  get type(): string {
    return "Range";
  }

  get scope(): string {
    return "Workbook";
  }

  get comment(): string {
    return this.#stored().comment;
  }

  set comment(comment: HostValue) {
    requireEditable(this.#context);
    this.#stored().comment = textArgument(comment);
  }

  get visible(): boolean {
    return this.#stored().visible;
  }

  set visible(visible: HostValue) {
    requireEditable(this.#context);
    this.#stored().visible = booleanArgument(visible);
  }

  getRange(): HostObject {
    const { sheet, local } = splitSheet(this.value);
    const found = this.#context.model.sheets().find(({ name }) => name === sheet);
    if (!found) throw invalidArgument();
    return this.#context.range(found.id, parseAddress(local));
  }

  getRangeOrNullObject(): HostObject {
    try {
      return this.getRange();
    } catch (error) {
      if (error instanceof HostError) return NULL_OBJECT;
      throw error;
    }
  }

  delete(): void {
    requireEditable(this.#context);
    this.#context.model.names.delete(this.#stored().name);
  }
}
