/** The objects that a client tracks between requests (_KeepReference, _RemoveReference). */
import { invalidReference } from "./host-error";
import type { HostObject } from "./host-object";

/** Keeps tracked objects by the ids that they are given. */
export class References {
  readonly #objects = new Map<string, HostObject>();
  readonly #ids = new Map<HostObject, string>();
  #next = 1;

  get count(): number {
    return this.#objects.size;
  }

  keep(object: HostObject): string {
    const known = this.#ids.get(object);
    if (known !== undefined) return known;
    const id = `ref-${this.#next}`;
    this.#next += 1;
    this.#objects.set(id, object);
    this.#ids.set(object, id);
    return id;
  }

  idOf(object: HostObject): string | undefined {
    return this.#ids.get(object);
  }

  get(id: string): HostObject {
    const object = this.#objects.get(id);
    if (!object) throw invalidReference();
    return object;
  }

  /** Releases a reference; unknown ids are ignored, since office.js may release one twice. */
  remove(id: string): void {
    const object = this.#objects.get(id);
    if (!object) return;
    this.#objects.delete(id);
    this.#ids.delete(object);
  }

  clear(): void {
    this.#objects.clear();
    this.#ids.clear();
  }

  each(visit: (object: HostObject) => void): void {
    for (const object of this.#objects.values()) visit(object);
  }
}
