/** What a load or a retrieve asks of an object, as the tree that goes back. */
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

interface Wish {
  /** Everything scalar. */
  all: boolean;
  readonly inner: Map<string, Wish>;
}

const nothing = (): Wish => ({ all: false, inner: new Map() });

function wishOf({ Select = [], Expand = [] }: QueryInfo): Wish {
  const root = nothing();
  root.all = Select.length === 0;
  for (const path of [...Select, ...Expand]) {
    let wish = root;
    for (const part of path.split("/")) {
      if (part === "*" || part === "$all" || part === "") {
        wish.all = true;
        continue;
      }
      if (part === "items") continue;
      const next = wish.inner.get(part) ?? nothing();
      wish.inner.set(part, next);
      wish = next;
    }
  }
  return root;
}

/**
 * Gives the properties asked for: a nested object for a navigation property, `_Items` (or
 * `items`) for a collection, null for a null object. Ids go along, so that later requests work.
 */
export function projected(object: HostObject, query: QueryInfo, naming: Naming): Json {
  return project(object, wishOf(query), naming, query);
}

type Tree = { [key: string]: Json };

function project(
  object: HostObject,
  wish: Wish,
  naming: Naming,
  page: QueryInfo = {},
): Tree | null {
  if (object.isNull) return null;
  if (isCollection(object)) return collection(object, wish, naming, page);
  return scalars(object, wish, naming);
}

function scalars(object: HostObject, wish: Wish, naming: Naming): Tree {
  const nameOf = naming === "PascalCase" ? pascalCase : (name: string): string => name;
  const result: Tree = naming === "PascalCase" ? { ...object.identity() } : {};
  const names = new Set(wish.inner.keys());
  if (wish.all || names.size === 0) for (const name of propertyNames(object)) names.add(name);
  for (const name of names) {
    const value = readProperty(object, name);
    const inner = wish.inner.get(name);
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
  wish: Wish,
  naming: Naming,
  { Skip = 0, Top = Infinity }: QueryInfo,
): Tree {
  const own = nothing();
  const ofItems: Wish = { all: wish.all, inner: new Map() };
  for (const [name, inner] of wish.inner) {
    (hasProperty(object, name) ? own : ofItems).inner.set(name, inner);
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
  const ownValues = own.inner.size > 0 ? scalars(object, own, naming) : {};
  return { ...ownValues, [naming === "PascalCase" ? "_Items" : "items"]: items };
}

function plain(value: HostValue): Json {
  return value === undefined || value instanceof HostObject ? null : value;
}
