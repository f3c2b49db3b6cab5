/**
 * Base class of the emulated classes of Office.js, and access to their members by name. Accessors on
 * the prototypes of a class are its properties and functions its methods, named in camelCase as in
 * Office.js. Instance fields are internal: the interpreter cannot reach them, so internal functions
 * are fields, not methods.
 */
import { invalidArgument, notEmulated } from "./host-error";
import type { Json } from "./protocol";

export type Identity = { readonly Id: string } | { readonly _Id: string } | Record<string, never>;

export abstract class HostObject {
  /** The class's name in Office.js. */
  abstract readonly className: string;
  readonly isNull: boolean = false;
  /** The key with which the client addresses the object in a later request. */
  readonly identity: () => Identity = () => ({});
}

/** A host object that has members of its own, in the order of the sheet or workbook. */
export interface HostCollection extends HostObject {
  readonly list: () => readonly HostObject[];
  /** The member with a key (name or id); null when there is none. */
  readonly find: (key: Json) => HostObject | null;
}

/** Whether an object has members of its own. */
export function isCollection(object: HostObject): object is HostCollection {
  return "list" in object && "find" in object;
}

class NullObject extends HostObject {
  readonly className = "NullObject";
  override readonly isNull = true;
}

/** The result of an …OrNullObject method that finds nothing. */
export const NULL_OBJECT: HostObject = new NullObject();

export type HostValue = Json | HostObject | undefined;

function descriptorOf(object: HostObject, name: string): PropertyDescriptor | undefined {
  for (
    let prototype: unknown = Object.getPrototypeOf(object);
    prototype instanceof HostObject && name !== "constructor";
    prototype = Object.getPrototypeOf(prototype)
  ) {
    const descriptor = Object.getOwnPropertyDescriptor(prototype, name);
    if (descriptor) return descriptor;
  }
  return undefined;
}

/** The scalar and navigation properties of an object, by name. */
export function propertyNames(object: HostObject): string[] {
  const names = new Set<string>();
  for (
    let prototype: unknown = Object.getPrototypeOf(object);
    prototype instanceof HostObject;
    prototype = Object.getPrototypeOf(prototype)
  ) {
    for (const [name, descriptor] of Object.entries(Object.getOwnPropertyDescriptors(prototype))) {
      if (descriptor.get) names.add(name);
    }
  }
  return [...names];
}

/** Whether an object's class has a property of this name. */
export function hasProperty(object: HostObject, name: string): boolean {
  return descriptorOf(object, name)?.get !== undefined;
}

/** Reads a property; throws `notEmulated` for a name that the class does not have. */
export function readProperty(object: HostObject, name: string): HostValue {
  if (!hasProperty(object, name)) throw notEmulated(`${object.className}.${name}`);
  return Reflect.get(object, name) as HostValue;
}

/**
 * Sets a property. Throws `notEmulated` for a name that the class does not have, InvalidArgument for
 * one that can only be read.
 */
export function writeProperty(object: HostObject, name: string, value: HostValue): void {
  const descriptor = descriptorOf(object, name);
  if (!descriptor?.get) throw notEmulated(`${object.className}.${name}`);
  if (!descriptor.set) throw invalidArgument(`${object.className}.${name} can't be set.`);
  Reflect.set(object, name, value);
}

/** Calls a method. Throws `notEmulated` for a name that the class does not have. */
export function callMethod(
  object: HostObject,
  name: string,
  values: readonly HostValue[],
): HostValue {
  const method: unknown = descriptorOf(object, name)?.value;
  if (typeof method !== "function") throw notEmulated(`${object.className}.${name}`);
  return Reflect.apply(method, object, values) as HostValue;
}
