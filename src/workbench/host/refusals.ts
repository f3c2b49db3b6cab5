/** Refusals that tests and the workbench page can switch on. */
import { HostError, cellEditing } from "./host-error";
import type { Action, RequestBody, ResponseBody } from "./protocol";
import { TransportRefusal } from "./transport-refusal";

interface PlannedRefusal {
  readonly code: string;
  readonly message: string;
  readonly atAction: number;
  /** How many requests are still answered before the refusal. */
  skip: number;
}

export interface RefusalPlan {
  /** Index of the refused action, counted from 0; the actions before it are executed. */
  readonly atAction?: number;
  /** How many requests are answered before: with 1, a reading passes and the write is refused. */
  readonly skip?: number;
  readonly message?: string;
}

/** The simulated states of Excel, and the checks of a request against them. */
export class Refusals {
  /** Simulates typing into a cell: every request is refused. */
  isEditing = false;
  /** Simulates a document opened read-only. */
  isReadOnly = false;
  /** Simulates a restarted Excel or an expired session: every request fails in the transport. */
  isLost = false;
  /** Maximal size of a request or a response in bytes, of which a Chinese character takes three; null: unlimited. */
  payloadLimit: number | null = null;
  /**
   * The ids of conditional formats whose rule cannot be returned, as after one was deleted and brought
   * back by Ctrl+Z (office-js #6396).
   */
  readonly unreadableFormats = new Set<string>();
  readonly #planned: PlannedRefusal[] = [];
  #current: PlannedRefusal | null = null;
  #held: Promise<void> | null = null;

  /** Makes the next request fail with a code; requests that only release references do not count. */
  failNext(code: string, plan: RefusalPlan = {}): void {
    const { atAction = 0, skip = 0, message = `refused with ${code}` } = plan;
    this.#planned.push({ code, message, atAction, skip });
  }

  /** Simulates an open dialog of Excel: no request is answered until the returned function is called. */
  holdResponses(): () => void {
    let resume: () => void = () => undefined;
    this.#held = new Promise((resolve) => {
      resume = resolve;
    });
    return () => {
      this.#held = null;
      resume();
    };
  }

  /**
   * Waits while responses are held, then checks a request. A cleanup request, which only releases
   * references, is refused only when the session is lost.
   */
  async admitRequest(isCleanup: boolean, body: RequestBody): Promise<void> {
    await this.#held;
    if (this.isLost) throw new TransportRefusal("InvalidOrTimedOutSession");
    this.#current = null;
    if (isCleanup) return;
    if (this.#exceeds(body)) throw new TransportRefusal("RequestPayloadSizeLimitExceeded");
    const [next] = this.#planned;
    if (next === undefined) return;
    if (next.skip > 0) next.skip -= 1;
    else this.#current = this.#planned.shift() ?? null;
  }

  /** Throws when the action with this index is to be refused. */
  admitAction(_action: Action, index: number, isEditing: boolean, isCleanup: boolean): void {
    if (isCleanup) return;
    if (isEditing || this.isEditing) throw cellEditing();
    if (this.#current && index >= this.#current.atAction) {
      throw new HostError(this.#current.code, this.#current.message);
    }
  }

  /** Checks the size of a response; by then the actions of the request have been executed. */
  checkResponse(body: ResponseBody): void {
    if (this.#exceeds(body)) throw new TransportRefusal("ResponsePayloadSizeLimitExceeded");
  }

  #exceeds(body: RequestBody | ResponseBody): boolean {
    if (this.payloadLimit === null) return false;
    return new TextEncoder().encode(JSON.stringify(body)).length > this.payloadLimit;
  }
}
