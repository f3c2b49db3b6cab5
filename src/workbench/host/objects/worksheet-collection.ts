/** Excel.WorksheetCollection. */
import type { SheetModel } from "../../model/workbook-model";
import { booleanArgument, textArgument } from "../arguments";
import { EventType } from "../event-hub";
import { requireEditable, type HostContext } from "../host-context";
import { notFound } from "../host-error";
import { NULL_OBJECT, type HostCollection, type HostObject, type HostValue } from "../host-object";
import type { Json } from "../protocol";
import { WorksheetEventSource } from "./worksheet-event-source";
import { freeSheetName, requireFreeName } from "./sheet-names";

export class WorksheetCollection extends WorksheetEventSource implements HostCollection {
  readonly className = "WorksheetCollection";
  readonly #context: HostContext;
  readonly #object = (sheet: SheetModel | null | undefined): HostObject | null =>
    sheet ? this.#context.worksheet(sheet.id) : null;

  readonly list = (): HostObject[] =>
    this.#context.model.sheets().map(({ id }) => this.#context.worksheet(id));

  /** By name, ignoring case, or by id. */
  readonly find = (key: Json): HostObject | null => {
    if (typeof key !== "string") return null;
    const requested = key.toLowerCase();
    return this.#object(
      this.#context.model
        .sheets()
        .find(({ name, id }) => name.toLowerCase() === requested || id === key),
    );
  };

  constructor(context: HostContext) {
    super(context.events);
    this.#context = context;
  }

  add(name: HostValue): HostObject {
    requireEditable(this.#context);
    const { model } = this.#context;
    const requested =
      name === undefined || name === null ? freeSheetName(model) : textArgument(name);
    requireFreeName(model, requested);
    return this.#context.worksheet(model.addSheet(requested).id);
  }

  getActiveWorksheet(): HostObject {
    return this.#context.worksheet(this.#context.model.activeSheet().id);
  }

  getCount(visibleOnly: HostValue): number {
    return this.#visible(booleanArgument(visibleOnly, false)).length;
  }

  getFirst(visibleOnly: HostValue): HostObject {
    return this.#object(this.#visible(booleanArgument(visibleOnly, false))[0]) ?? NULL_OBJECT;
  }

  getLast(visibleOnly: HostValue): HostObject {
    return this.#object(this.#visible(booleanArgument(visibleOnly, false)).at(-1)) ?? NULL_OBJECT;
  }

  getItem(key: HostValue): HostObject {
    const found = this.find(textArgument(key));
    if (!found) throw notFound();
    return found;
  }

  getItemOrNullObject(key: HostValue): HostObject {
    return this.find(textArgument(key)) ?? NULL_OBJECT;
  }

  _GetSheetById(id: HostValue): HostObject {
    const found = this.#object(this.#context.model.sheet(textArgument(id)));
    if (!found) throw notFound();
    return found;
  }

  _RegisterAddedEvent(): void {
    this.#context.events.register(EventType.added);
  }

  _UnregisterAddedEvent(): void {
    this.#context.events.unregister(EventType.added);
  }

  _RegisterDeletedEvent(): void {
    this.#context.events.register(EventType.deleted);
  }

  _UnregisterDeletedEvent(): void {
    this.#context.events.unregister(EventType.deleted);
  }

  _RegisterEventMoved(): void {
    this.#context.events.register(EventType.moved);
  }

  _UnregisterEventMoved(): void {
    this.#context.events.unregister(EventType.moved);
  }

  readonly #visible = (visibleOnly: boolean): SheetModel[] =>
    this.#context.model
      .sheets()
      .filter(({ visibility }) => !visibleOnly || visibility === "Visible");
}
