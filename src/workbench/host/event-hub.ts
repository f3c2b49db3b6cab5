/** The event registrations of a client, and the messages for events of the model. */
import { GRID, type Area } from "../model/area";
import type { ModelEvent, Origin, WorkbookModel } from "../model/workbook-model";
import { addressOf } from "./addresses";
import type { Assumptions } from "./assumptions";
import { valueTypeOf } from "./value-types";
import { pascalCase, type Json, type PushMessage } from "./protocol";

/** Message category of rich-API events in office.js. */
const CATEGORY = 65536;

/** The target id of events registered for all sheets. */
const WORKBOOK = "Workbook";

/** Message types of the events, as numbered by office.js. */
export const EventType = {
  documentSelection: 2,
  changed: 10,
  activated: 11,
  deactivated: 12,
  added: 13,
  selectionChanged: 14,
  deleted: 15,
  calculated: 16,
  formatChanged: 18,
  protectionChanged: 24,
  nameChanged: 25,
  moved: 27,
} as const;

export type EventNumber = (typeof EventType)[keyof typeof EventType];

export interface EventTarget {
  readonly sheetId: string;
  readonly area: Area;
}

/** Turns events of the model into messages for the client's registrations. */
export class EventHub {
  /** runtime.enableEvents */
  isEnabled = true;
  readonly #model: WorkbookModel;
  readonly #assumptions: Assumptions;
  readonly #push: (message: PushMessage) => void;
  readonly #registrations = new Map<string, number>();
  readonly #targets = new Map<string, EventTarget>();
  #next = 1;

  constructor(
    model: WorkbookModel,
    assumptions: Assumptions,
    push: (message: PushMessage) => void,
  ) {
    this.#model = model;
    this.#assumptions = assumptions;
    this.#push = push;
  }

  register(type: EventNumber, targetId = WORKBOOK): void {
    const key = `${type}/${targetId}`;
    this.#registrations.set(key, (this.#registrations.get(key) ?? 0) + 1);
  }

  unregister(type: EventNumber, targetId = WORKBOOK): void {
    const key = `${type}/${targetId}`;
    this.#registrations.set(key, Math.max(0, (this.#registrations.get(key) ?? 0) - 1));
  }

  clear(): void {
    this.#registrations.clear();
    this.#targets.clear();
    this.isEnabled = true;
  }

  /** How many registrations are open. */
  get registrationCount(): number {
    return [...this.#registrations.values()].reduce((sum, count) => sum + count, 0);
  }

  /** The cells of an event, requested by its `getRange(context)` with the event's reference id. */
  targetOf(reference: string): EventTarget | null {
    return this.#targets.get(reference) ?? null;
  }

  /** Sends the messages for an event of the model, if the client registered for them. */
  dispatch(event: ModelEvent): void {
    if (!this.isEnabled) return;
    switch (event.kind) {
      case "edited":
        for (const area of this.#editedAreas(event)) this.#edited({ ...event, area });
        return;
      case "lines": {
        const isRow = event.change.startsWith("Row");
        const area: Area = isRow
          ? { row: event.first, column: 0, rowCount: event.count, columnCount: GRID.columnCount }
          : { row: 0, column: event.first, rowCount: GRID.rowCount, columnCount: event.count };
        this.#changed(event.sheetId, area, event.origin, {
          changeType: event.change,
          shiftDirection: shiftOf(event.change),
        });
        return;
      }
      case "cells": {
        const isInserted = event.direction === "down" || event.direction === "right";
        this.#changed(event.sheetId, event.area, event.origin, {
          changeType: isInserted ? "CellInserted" : "CellDeleted",
          shiftDirection: pascalCase(event.direction),
        });
        return;
      }
      case "formatted":
        this.#send(EventType.formatChanged, event.sheetId, {
          ...this.#location(event.sheetId, event.area),
          source: "Local",
        });
        return;
      case "selected":
        this.#send(EventType.selectionChanged, event.selection.sheetId, {
          worksheetId: event.selection.sheetId,
          address: event.selection.areas.map(addressOf).join(","),
          isInsideTable: false,
          tableName: "",
        });
        this.#push({
          category: CATEGORY,
          type: EventType.documentSelection,
          targetId: "",
          message: "{}",
        });
        return;
      case "activated":
        this.#send(EventType.activated, event.sheetId, { worksheetId: event.sheetId });
        if (event.before !== null) {
          this.#send(EventType.deactivated, event.before, { worksheetId: event.before });
        }
        return;
      case "calculated":
        this.#send(EventType.calculated, event.sheetId, { worksheetId: event.sheetId });
        return;
      case "sheet-added":
        this.#send(EventType.added, event.sheetId, { worksheetId: event.sheetId, source: "Local" });
        return;
      case "sheet-deleted":
        this.#send(EventType.deleted, event.sheetId, {
          worksheetId: event.sheetId,
          source: "Local",
        });
        return;
      case "sheet-renamed":
        this.#send(EventType.nameChanged, event.sheetId, {
          worksheetId: event.sheetId,
          nameBefore: event.before,
          nameAfter: event.name,
          source: "Local",
        });
        return;
      case "sheet-moved":
        this.#send(EventType.moved, event.sheetId, {
          worksheetId: event.sheetId,
          positionBefore: event.before,
          positionAfter: event.after,
          source: "Local",
        });
        return;
      case "validations":
        return;
      case "protection":
        this.#send(EventType.protectionChanged, event.sheetId, {
          worksheetId: event.sheetId,
          isProtected: event.isProtected,
          source: "Local",
        });
    }
  }

  #editedAreas({ area }: Extract<ModelEvent, { kind: "edited" }>): Area[] {
    if (this.#assumptions.editEvents === "one-a-write") return [area];
    return Array.from({ length: area.rowCount * area.columnCount }, (_, index) => ({
      row: area.row + Math.floor(index / area.columnCount),
      column: area.column + (index % area.columnCount),
      rowCount: 1,
      columnCount: 1,
    }));
  }

  #edited({ sheetId, area, before, origin }: Extract<ModelEvent, { kind: "edited" }>): void {
    const details: Record<string, Json> = {};
    if (before) {
      const [[after] = []] = this.#model.sheet(sheetId)?.cells.read(area) ?? [];
      details["valueBefore"] = before.value;
      details["valueTypeBefore"] = valueTypeOf(before);
      details["valueAfter"] = after?.value ?? "";
      details["valueTypeAfter"] = after ? valueTypeOf(after) : "Empty";
    }
    this.#changed(sheetId, area, origin, {
      changeType: "RangeEdited",
      shiftDirection: "None",
      ...details,
    });
  }

  #changed(
    sheetId: string,
    area: Area,
    origin: Origin,
    rest: { readonly [key: string]: Json },
  ): void {
    if (origin === "host" && this.#assumptions.ownWrites === "silent") return;
    this.#send(EventType.changed, sheetId, {
      source: "Local",
      triggerSource: origin === "host" ? "ThisLocalAddin" : "Unknown",
      ...this.#location(sheetId, area),
      ...rest,
    });
  }

  #location(sheetId: string, area: Area): { [key: string]: Json } {
    const referenceId = `ev${this.#next}`;
    this.#next += 1;
    this.#targets.set(referenceId, { sheetId, area });
    return { worksheetId: sheetId, address: addressOf(area), referenceId };
  }

  #send(type: EventNumber, sheetId: string, content: { readonly [key: string]: Json }): void {
    const message = JSON.stringify(content);
    for (const targetId of [sheetId, WORKBOOK]) {
      if ((this.#registrations.get(`${type}/${targetId}`) ?? 0) > 0) {
        this.#push({ category: CATEGORY, type, targetId, message });
      }
    }
  }
}

function shiftOf(change: string): string {
  if (change.startsWith("Row")) return change.endsWith("Inserted") ? "Down" : "Up";
  return change.endsWith("Inserted") ? "Right" : "Left";
}
