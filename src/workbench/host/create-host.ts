/** The host: answers the rich-API requests of one client on one workbook and sends it events. */
import { shiftedByCells } from "../model/cell-shift";
import { shifted } from "../model/shift";
import type { ModelEvent, WorkbookModel } from "../model/workbook-model";
import { likelyAssumptions, type Assumptions } from "./assumptions";
import { EventHub } from "./event-hub";
import type { HostContext } from "./host-context";
import type { HostObject } from "./host-object";
import { interpret } from "./interpreter";
import { RangeGeometry } from "./objects/range-geometry";
import { Range } from "./objects/range";
import { serviceOf } from "./objects/services";
import { Workbook } from "./objects/workbook";
import { Worksheet } from "./objects/worksheet";
import type { PushMessage, RequestBody, ResponseBody } from "./protocol";
import { References } from "./references";
import { Refusals } from "./refusals";
import { LOWEST_SUPPORTED, type RequirementMatrix } from "./requirement-sets";

export interface HostOptions {
  /** The requirement sets reported as supported; by default those of the lowest supported Excel. */
  readonly requirements?: RequirementMatrix;
}

/** One answered request, for tests that count or inspect requests. */
export interface RequestRecord {
  readonly body: RequestBody;
  readonly response: ResponseBody;
  /** It only releases references: office.js sends it at the end of an Excel.run; it is no sync. */
  readonly isCleanup: boolean;
}

/** A host over one workbook model, for one client (a pane or a commands page). */
export interface Host {
  readonly model: WorkbookModel;
  readonly requirements: RequirementMatrix;
  readonly refusals: Refusals;
  /** Unsettled behaviour of Excel; may be switched at any time. */
  readonly assumptions: Assumptions;
  /**
   * Answers a request; requests are answered one after another.
   * @throws {TransportRefusal} When the transport refuses the whole request with an error number.
   */
  handle(body: RequestBody): Promise<ResponseBody>;
  /** Subscribes to the events sent to the client; returns a function that unsubscribes. */
  onPush(listener: (message: PushMessage) => void): () => void;
  /** Subscribes to answered requests; returns a function that unsubscribes. */
  onRequest(listener: (record: RequestRecord) => void): () => void;
  /** Number of references the client has not released. */
  readonly liveReferences: number;
  /** Number of open event registrations. */
  readonly registeredEvents: number;
  /** Drops all references and event registrations, when the client was unloaded or reloaded. */
  resetClient(): void;
  /** Unsubscribes from the model; disposing of the model remains the caller's task. */
  dispose(): void;
}

/** Creates a host over a workbook model. */
export function createHost(model: WorkbookModel, options: HostOptions = {}): Host {
  return new WorkbenchHost(model, options.requirements ?? LOWEST_SUPPORTED);
}

class WorkbenchHost implements Host {
  readonly refusals = new Refusals();
  readonly assumptions = likelyAssumptions();
  readonly #references = new References();
  readonly #events: EventHub;
  readonly #context: HostContext;
  readonly #pushListeners = new Set<(message: PushMessage) => void>();
  readonly #requestListeners = new Set<(record: RequestRecord) => void>();
  readonly #stop: () => void;
  #queue: Promise<unknown> = Promise.resolve();

  constructor(
    readonly model: WorkbookModel,
    readonly requirements: RequirementMatrix,
  ) {
    this.#events = new EventHub(model, this.assumptions, (message) => {
      for (const listener of [...this.#pushListeners]) listener(message);
    });
    this.#context = {
      model,
      events: this.#events,
      calculation: { mode: "Automatic" },
      isReadOnly: () => this.refusals.isReadOnly,
      isReadable: (formatId) => !this.refusals.unreadableFormats.has(formatId),
      worksheet: (sheetId) => new Worksheet(this.#context, sheetId),
      range: (sheetId, area) => new Range(this.#context, sheetId, area),
    };
    this.#stop = model.on((event) => {
      this.#shiftReferences(event);
      this.#events.dispatch(event);
    });
  }

  get liveReferences(): number {
    return this.#references.count;
  }

  get registeredEvents(): number {
    return this.#events.registrationCount;
  }

  handle(body: RequestBody): Promise<ResponseBody> {
    const answer = this.#queue.then(() => this.#answer(body));
    this.#queue = answer.catch(() => undefined);
    return answer;
  }

  onPush(listener: (message: PushMessage) => void): () => void {
    this.#pushListeners.add(listener);
    return () => {
      this.#pushListeners.delete(listener);
    };
  }

  onRequest(listener: (record: RequestRecord) => void): () => void {
    this.#requestListeners.add(listener);
    return () => {
      this.#requestListeners.delete(listener);
    };
  }

  resetClient(): void {
    this.#references.clear();
    this.#events.clear();
  }

  dispose(): void {
    this.#stop();
    this.#pushListeners.clear();
    this.#requestListeners.clear();
  }

  async #answer(body: RequestBody): Promise<ResponseBody> {
    const isCleanup = onlyRemovesReferences(body);
    await this.refusals.admitRequest(isCleanup, body);
    const response = await interpret(body, {
      roots: { workbook: new Workbook(this.#context), service: serviceOf },
      references: this.#references,
      assumptions: this.assumptions,
      settle: () => this.model.settle(),
      admit: (action, index) => {
        this.refusals.admitAction(action, index, this.model.isCellBeingEdited, isCleanup);
      },
    });
    for (const listener of [...this.#requestListeners]) listener({ body, response, isCleanup });
    this.refusals.checkResponse(response);
    return response;
  }

  /** Moves tracked ranges with their cells when rows, columns or cells are inserted or deleted, as Excel does. */
  #shiftReferences(event: ModelEvent): void {
    if (this.assumptions.trackedRanges === "fixed") return;
    if (event.kind !== "lines" && event.kind !== "cells") return;
    this.#references.each((object: HostObject) => {
      if (object instanceof RangeGeometry && object.sheetId === event.sheetId) {
        object.area =
          event.kind === "lines" ? shifted(object.area, event) : shiftedByCells(object.area, event);
      }
    });
  }
}

/** Whether a request does nothing but release references. */
function onlyRemovesReferences({ Actions }: RequestBody): boolean {
  return (
    Actions.length > 0 &&
    Actions.every(({ ActionType, Name }) => ActionType === 1 || Name === "_RemoveReference") &&
    Actions.some(({ Name }) => Name === "_RemoveReference")
  );
}
