/** Ways to make the host refuse, for tests and for trying what the pane then says. */
import { HostError, cellEditing } from "./host-error";
import type { Action } from "./protocol";

interface Planned {
  readonly code: string;
  readonly message: string;
  /** Which action of the request refuses, counted from 0. */
  readonly atAction: number;
}

export class Refusals {
  /** As if a person were typing into a cell: every request is refused. */
  isEditing = false;
  /** As if the document had been opened for reading only. */
  isReadOnly = false;
  readonly #planned: Planned[] = [];
  #current: Planned | null = null;

  /** The next request that does something fails with a code, at its first action or a later one. */
  failNext(code: string, { atAction = 0, message = `refused with ${code}` } = {}): void {
    this.#planned.push({ code, message, atAction });
  }

  /** A request begins; one that only forgets references is never refused. */
  begin(isCleanup: boolean): void {
    this.#current = isCleanup ? null : (this.#planned.shift() ?? null);
  }

  /** Throws when an action is to be refused. */
  admit(_action: Action, index: number, isEditing: boolean, isCleanup: boolean): void {
    if (isCleanup) return;
    if (isEditing || this.isEditing) throw cellEditing();
    if (this.#current && index >= this.#current.atAction) {
      throw new HostError(this.#current.code, this.#current.message);
    }
  }
}
