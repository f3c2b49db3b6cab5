/** Range.getCellProperties and setCellProperties: the named properties of single cells as plain objects. */
import { objectArgument } from "../arguments";
import { invalidArgument } from "../host-error";
import { HostObject, propertyNames, readProperty, writeProperty } from "../host-object";
import type { Json } from "../protocol";

type Tree = { [key: string]: Json };

/**
 * The properties of an object that are asked for with true, those of its parts by a nested object or,
 * all of them, with true.
 * @throws {HostError} ApiNotFound for a property that is not emulated.
 */
export function propertiesOf(object: HostObject, wanted: Tree): Tree {
  const found: Tree = {};
  for (const [name, choice] of Object.entries(wanted)) {
    if (choice === false || choice === null) continue;
    const value = readProperty(object, name);
    if (!(value instanceof HostObject)) found[name] = value ?? null;
    else
      found[name] = propertiesOf(
        value,
        choice === true ? everything(value) : objectArgument(choice),
      );
  }
  return found;
}

function everything(object: HostObject): Tree {
  return Object.fromEntries(propertyNames(object).map((name) => [name, true]));
}

/** Sets the properties that a plain object names, those of parts by a nested object. */
export function setProperties(object: HostObject, properties: Tree): void {
  for (const [name, value] of Object.entries(properties)) {
    const part = readProperty(object, name);
    if (part instanceof HostObject) setProperties(part, objectArgument(value));
    else if (value === undefined) throw invalidArgument();
    else writeProperty(object, name, value);
  }
}
