/** The properties requested by a load or retrieve → the JSON tree of the response. */
import {
  HostObject,
  hasProperty,
  isCollection,
  propertyNames,
  readProperty,
  type HostCollection,
  type HostValue,
} from "./host-object";
import { pascalCase, type Json, type QueryInfo } from "./protocol";

export type Naming = "PascalCase" | "camelCase";

interface Requested {
  /** All scalar properties. */
  all: boolean;
  readonly nested: Map<string, Requested>;
}

const emptyRequest = (): Requested => ({ all: false, nested: new Map() });

function requestedProperties({ Select = [], Expand = [] }: QueryInfo): Requested {
  const root = emptyRequest();
  root.all = Select.length === 0;
  for (const path of [...Select, ...Expand]) {
    let requested = root;
    for (const part of path.split("/")) {
      if (part === "*" || part === "$all" || part === "") {
        requested.all = true;
        continue;
      }
      if (part === "items") continue;
      const next = requested.nested.get(part) ?? emptyRequest();
      requested.nested.set(part, next);
      requested = next;
    }
  }
  return root;
}

/**
 * The requested properties of an object: a nested object for a navigation property, `_Items` (or
 * `items`) for a collection, null for a null object. In PascalCase the identity of each object is
 * included, with which office.js addresses it in later requests.
 */
export function projected(object: HostObject, query: QueryInfo, naming: Naming): Json {
  return project(object, requestedProperties(query), naming, query);
}

type Tree = { [key: string]: Json };

function project(
  object: HostObject,
  requested: Requested,
  naming: Naming,
  page: QueryInfo = {},
): Tree | null {
  if (object.isNull) return null;
  if (isCollection(object)) return collection(object, requested, naming, page);
  return scalars(object, requested, naming);
}

function scalars(object: HostObject, requested: Requested, naming: Naming): Tree {
  const nameOf = naming === "PascalCase" ? pascalCase : (name: string): string => name;
  const result: Tree = naming === "PascalCase" ? { ...object.identity() } : {};
  const names = new Set(requested.nested.keys());
  if (requested.all || names.size === 0) for (const name of propertyNames(object)) names.add(name);
  for (const name of names) {
    const value = readProperty(object, name);
    const inner = requested.nested.get(name);
    if (value instanceof HostObject) {
      if (inner) result[nameOf(name)] = project(value, inner, naming);
    } else {
      result[nameOf(name)] = plain(value);
    }
  }
  return result;
}

function collection(
  object: HostCollection,
  requested: Requested,
  naming: Naming,
  { Skip = 0, Top = Infinity }: QueryInfo,
): Tree {
  const own = emptyRequest();
  const ofItems: Requested = { all: requested.all, nested: new Map() };
  for (const [name, inner] of requested.nested) {
    (hasProperty(object, name) ? own : ofItems).nested.set(name, inner);
  }
  const items = object
    .list()
    .slice(Skip, Skip + Top)
    .map((item, index): Json => {
      const value = project(item, ofItems, naming);
      const hasIdentity = Object.keys(item.identity()).length > 0;
      return naming === "PascalCase" && !hasIdentity && value !== null
        ? { ...value, _Index: index }
        : value;
    });
  const ownValues = own.nested.size > 0 ? scalars(object, own, naming) : {};
  return { ...ownValues, [naming === "PascalCase" ? "_Items" : "items"]: items };
}

function plain(value: HostValue): Json {
  return value === undefined || value instanceof HostObject ? null : value;
}
