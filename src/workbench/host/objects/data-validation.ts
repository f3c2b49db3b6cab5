/** Excel.DataValidation of a range: stored as data; the grid enforces it when someone types. */
import { intersection, sameArea, type Area } from "../../model/area";
import type { SheetModel, Validation } from "../../model/workbook-model";
import { booleanArgument, objectArgument } from "../arguments";
import { requireWritable, sheetOf, type HostContext } from "../host-context";
import { HostObject, type HostValue } from "../host-object";
import type { Json } from "../protocol";

const TYPES = new Map([
  ["list", "List"],
  ["custom", "Custom"],
  ["decimal", "Decimal"],
  ["wholeNumber", "WholeNumber"],
  ["date", "Date"],
  ["time", "Time"],
  ["textLength", "TextLength"],
]);

export class DataValidation extends HostObject {
  readonly className = "DataValidation";
  readonly #context: HostContext;
  readonly #sheetId: string;
  readonly #area: () => Area;

  constructor(context: HostContext, sheetId: string, area: () => Area) {
    super();
    this.#context = context;
    this.#sheetId = sheetId;
    this.#area = area;
  }

  get type(): string {
    const [kind = ""] = Object.keys(this.#current()?.rule ?? {});
    return TYPES.get(kind) ?? "None";
  }

  get rule(): Json {
    return (this.#current()?.rule ?? {}) as Json;
  }

  set rule(rule: HostValue) {
    this.#change({ rule: objectArgument(rule) });
  }

  get prompt(): Json {
    return (this.#current()?.prompt ?? null) as Json;
  }

  set prompt(prompt: HostValue) {
    this.#change({ prompt: objectArgument(prompt) });
  }

  get errorAlert(): Json {
    return (this.#current()?.errorAlert ?? null) as Json;
  }

  set errorAlert(alert: HostValue) {
    this.#change({ errorAlert: objectArgument(alert) });
  }

  get ignoreBlanks(): boolean {
    return this.#current()?.ignoreBlanks ?? true;
  }

  set ignoreBlanks(ignore: HostValue) {
    this.#change({ ignoreBlanks: booleanArgument(ignore) });
  }

  clear(): void {
    const sheet = this.#writable();
    sheet.validations = sheet.validations.filter(({ area }) => !intersection(area, this.#area()));
  }

  readonly #writable = (): SheetModel => {
    const sheet = sheetOf(this.#context, this.#sheetId);
    requireWritable(this.#context, sheet);
    return sheet;
  };

  readonly #current = (): Validation | undefined => {
    const { validations } = sheetOf(this.#context, this.#sheetId);
    return validations.find(({ area }) => intersection(area, this.#area()));
  };

  readonly #change = (patch: Partial<Validation>): void => {
    const sheet = this.#writable();
    const area = this.#area();
    const current = sheet.validations.find((validation) => sameArea(validation.area, area));
    const fresh: Validation = {
      area,
      rule: {},
      prompt: null,
      errorAlert: null,
      ignoreBlanks: true,
    };
    sheet.validations = [
      ...sheet.validations.filter((validation) => !intersection(validation.area, area)),
      { ...(current ?? fresh), ...patch },
    ];
  };
}
