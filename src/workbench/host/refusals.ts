/** Ways to make the host refuse, for tests and for trying what the pane then says. */
import { HostError, cellEditing } from "./host-error";
import type { Action } from "./protocol";
import { TransportRefusal } from "./transport-refusal";

interface PlannedRefusal {
  readonly code: string;
  readonly message: string;
  readonly atAction: number;
  /** How many requests are still let through. */
  skip: number;
}

export interface RefusalPlan {
  /** Which action of the request refuses, counted from 0: those before it are carried out. */
  readonly atAction?: number;
  /** How many requests are let through before: 1 lets a reading pass and refuses the write. */
  readonly skip?: number;
  readonly message?: string;
}

export class Refusals {
  /** As if a person were typing into a cell: every request is refused. */
  isEditing = false;
  /** As if the document had been opened for reading only. */
  isReadOnly = false;
  /** As if Excel had been restarted, or the session on the web had ended: nothing is answered any more. */
  isLost = false;
  /** Characters that a request or an answer may have; null: as many as they like. */
  payloadLimit: number | null = null;
  readonly #planned: PlannedRefusal[] = [];
  #current: PlannedRefusal | null = null;
  #held: Promise<void> | null = null;

  /** The next request that does something fails with a code. */
  failNext(code: string, plan: RefusalPlan = {}): void {
    const { atAction = 0, skip = 0, message = `refused with ${code}` } = plan;
    this.#planned.push({ code, message, atAction, skip });
  }

  /** As while a dialog of Excel's is open: nothing is answered until the function given back is called. */
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

  /** A request arrives, of so many characters; one that only forgets references is never refused. */
  async admitRequest(isCleanup: boolean, characters: number): Promise<void> {
    await this.#held;
    if (this.isLost) throw new TransportRefusal("InvalidOrTimedOutSession");
    this.#current = null;
    if (isCleanup) return;
    if (this.#exceeds(characters)) throw new TransportRefusal("RequestPayloadSizeLimitExceeded");
    const [next] = this.#planned;
    if (next === undefined) return;
    if (next.skip > 0) next.skip -= 1;
    else this.#current = this.#planned.shift() ?? null;
  }

  /** Throws when an action is to be refused. */
  admitAction(_action: Action, index: number, isEditing: boolean, isCleanup: boolean): void {
    if (isCleanup) return;
    if (isEditing || this.isEditing) throw cellEditing();
    if (this.#current && index >= this.#current.atAction) {
      throw new HostError(this.#current.code, this.#current.message);
    }
  }

  /** An answer of so many characters is about to leave: what was asked for has been done by then. */
  checkResponse(characters: number): void {
    if (this.#exceeds(characters)) throw new TransportRefusal("ResponsePayloadSizeLimitExceeded");
  }

  #exceeds(characters: number): boolean {
    return this.payloadLimit !== null && characters > this.payloadLimit;
  }
}
