/** Resolves the object paths of one request; each path is resolved once and cached. */
import { invalidArgument, notFound, notEmulated } from "./host-error";
import {
  HostObject,
  NULL_OBJECT,
  callMethod,
  isCollection,
  readProperty,
  type HostValue,
} from "./host-object";
import { PathType, camelCase, type ArgumentInfo, type ObjectPath } from "./protocol";
import type { References } from "./references";

export interface Roots {
  readonly workbook: HostObject;
  /** A service of the host by its class name; null when it is not emulated. */
  service(name: string): HostObject | null;
}

/** Resolves the object paths of one request, each once. */
export class ObjectPaths {
  readonly #paths: Readonly<Record<string, ObjectPath>>;
  readonly #roots: Roots;
  readonly #references: References;
  readonly #resolved = new Map<number, HostObject>();

  constructor(paths: Readonly<Record<string, ObjectPath>>, roots: Roots, references: References) {
    this.#paths = paths;
    this.#roots = roots;
    this.#references = references;
  }

  object(id: number): HostObject {
    const known = this.#resolved.get(id);
    if (known) return known;
    const path = this.#paths[String(id)];
    if (!path) throw invalidArgument(`no object path ${id}`);
    const found = this.#resolve(path);
    this.#resolved.set(id, found);
    return found;
  }

  /** The arguments of a path or an action; ids of object paths are replaced by the objects. */
  values(info: ArgumentInfo | undefined): HostValue[] {
    const references = Array.isArray(info?.ReferencedObjectPathIds)
      ? info.ReferencedObjectPathIds
      : [];
    return (info?.Arguments ?? []).map((value, index) => {
      const reference = references[index];
      return typeof reference === "number" && reference !== 0 && reference === value
        ? this.object(reference)
        : value;
    });
  }

  /** The class of a resolved path ("Range"), for the location of an error; "" if not resolved. */
  nameOf(id: number): string {
    return this.#resolved.get(id)?.className ?? "";
  }

  #resolve(path: ObjectPath): HostObject {
    switch (path.ObjectPathType) {
      case PathType.globalObject:
        return this.#roots.workbook;
      case PathType.newObject:
        return this.#service(path.Name);
      case PathType.referenceId:
        return this.#references.get(path.Name);
      case PathType.nullObject:
        return NULL_OBJECT;
      default:
        return this.#child(path);
    }
  }

  #child(path: ObjectPath): HostObject {
    const parent = this.object(path.ParentObjectPathId ?? 0);
    if (parent.isNull) return NULL_OBJECT;
    const values = this.values(path.ArgumentInfo);
    if (path.ObjectPathType === PathType.indexer) return itemOf(parent, values[0]);
    const name = camelCase(path.Name);
    const found =
      path.ObjectPathType === PathType.method
        ? callMethod(parent, name, values)
        : readProperty(parent, name);
    if (found instanceof HostObject) return found;
    throw notEmulated(`${parent.className}.${name} as an object`);
  }

  #service(name: string): HostObject {
    const service = this.#roots.service(name);
    if (!service) throw notEmulated(name);
    return service;
  }
}

function itemOf(parent: HostObject, key: HostValue): HostObject {
  if (!isCollection(parent)) {
    throw notEmulated(`${parent.className}[key]`);
  }
  const found = key === undefined || key instanceof HostObject ? null : parent.find(key);
  if (!found) throw notFound();
  return found;
}
