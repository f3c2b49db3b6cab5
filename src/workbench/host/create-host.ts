/** The host: answers the rich-API requests of one add-in on one workbook, and tells it events. */
import { shifted } from "../model/shift";
import type { ModelEvent, WorkbookModel } from "../model/workbook-model";
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
  /** What Office.context.requirements will say; the lowest Excel supported by default. */
  readonly requirements?: RequirementMatrix;
}

/** One answered request, as a test wants to count and look at it. */
export interface RequestRecord {
  readonly body: RequestBody;
  readonly response: ResponseBody;
  /** It only gave references back: the second message of an Excel.run, no sync of the code's. */
  readonly isCleanup: boolean;
}

export interface Host {
  readonly model: WorkbookModel;
  readonly requirements: RequirementMatrix;
  readonly refusals: Refusals;
  /**
   * Answers a request; requests are answered one after another. Rejects with a `TransportRefusal`
   * where a request gets no answer but a number.
   */
  handle(body: RequestBody): Promise<ResponseBody>;
  /** Hears the events that go to the add-in; returns how to stop. */
  onPush(listener: (message: PushMessage) => void): () => void;
  /** Hears every answered request; returns how to stop. */
  onRequest(listener: (record: RequestRecord) => void): () => void;
  /** References the add-in has not given back. */
  readonly liveReferences: number;
  /** Event registrations that are open. */
  readonly registeredEvents: number;
  /** The client is gone or was loaded again: its references and event registrations end. */
  resetClient(): void;
  /** Stops listening to the model, which stays the caller's. */
  dispose(): void;
}

/** Makes a host over a workbook model. */
export function createHost(model: WorkbookModel, options: HostOptions = {}): Host {
  return new WorkbenchHost(model, options.requirements ?? LOWEST_SUPPORTED);
}

class WorkbenchHost implements Host {
  readonly refusals = new Refusals();
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
    this.#events = new EventHub(model, (message) => {
      for (const listener of [...this.#pushListeners]) listener(message);
    });
    this.#context = {
      model,
      events: this.#events,
      isReadOnly: () => this.refusals.isReadOnly,
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
    await this.refusals.admitRequest(isCleanup, JSON.stringify(body).length);
    const response = await interpret(body, {
      roots: { workbook: new Workbook(this.#context), service: serviceOf },
      references: this.#references,
      settle: () => this.model.settle(),
      admit: (action, index) => {
        this.refusals.admitAction(action, index, this.model.isCellBeingEdited, isCleanup);
      },
    });
    for (const listener of [...this.#requestListeners]) listener({ body, response, isCleanup });
    this.refusals.checkResponse(JSON.stringify(response).length);
    return response;
  }

  /** Ranges that a client keeps move with their cells, as in Excel. */
  #shiftReferences(event: ModelEvent): void {
    if (event.kind !== "lines") return;
    this.#references.each((object: HostObject) => {
      if (object instanceof RangeGeometry && object.sheetId === event.sheetId) {
        object.area = shifted(object.area, event);
      }
    });
  }
}

/** Whether a request does nothing but give references back. */
function onlyRemovesReferences({ Actions }: RequestBody): boolean {
  return (
    Actions.length > 0 &&
    Actions.every(({ ActionType, Name }) => ActionType === 1 || Name === "_RemoveReference") &&
    Actions.some(({ Name }) => Name === "_RemoveReference")
  );
}
