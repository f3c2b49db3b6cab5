/** Classes of chart parts that only keep what is set, made of a table of their properties. */
import type { Plain } from "../../model/sheet-objects";
import { invalidArgument } from "../host-error";
import { HostObject, type HostValue } from "../host-object";

/** Where the properties of a chart are kept, by their path: "title/format/font/size". */
export interface Properties {
  readonly read: (path: string) => Plain | undefined;
  readonly write: (path: string, value: Plain) => void;
}

export type PartClass = new (properties: Properties, path: string) => HostObject;

/** The properties and parts of a class. */
interface Shape {
  /** Property → its value in a new chart; null: set by Excel, and of any type. */
  readonly own?: Readonly<Record<string, string | number | boolean | null>>;
  readonly parts?: Readonly<Record<string, () => PartClass>>;
}

/** Defines the accessors of a shape on the prototype of a class of objects that keep properties. */
export function define<Instance extends HostObject>(
  prototype: Instance,
  { own = {}, parts = {} }: Shape,
  placeOf: (object: Instance) => { readonly properties: Properties; readonly path: string },
): void {
  for (const [name, initial] of Object.entries(own)) {
    Object.defineProperty(prototype, name, {
      get(this: Instance) {
        const { properties, path } = placeOf(this);
        return properties.read(`${path}${name}`) ?? initial;
      },
      set(this: Instance, value: HostValue) {
        if (value === undefined || value instanceof HostObject) throw invalidArgument();
        if (initial !== null && typeof value !== typeof initial) throw invalidArgument();
        const { properties, path } = placeOf(this);
        properties.write(`${path}${name}`, value);
      },
    });
  }
  for (const [name, partOf] of Object.entries(parts)) {
    Object.defineProperty(prototype, name, {
      get(this: Instance) {
        const { properties, path } = placeOf(this);
        return new (partOf())(properties, `${path}${name}/`);
      },
    });
  }
}

/**
 * Makes the class of a chart part.
 *
 * @param className the name in Office.js: "ChartTitle"
 */
export function part(className: string, shape: Shape): PartClass {
  const type = class extends HostObject {
    readonly className = className;
    /** Beginning of the paths of its properties. */
    readonly place: { readonly properties: Properties; readonly path: string };

    constructor(properties: Properties, path: string) {
      super();
      this.place = { properties, path };
    }
  };
  Object.defineProperty(type, "name", { value: className });
  define(type.prototype, shape, ({ place }) => place);
  return type;
}
