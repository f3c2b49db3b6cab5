import { textArgument, wholeArgument } from "../arguments";
import { invalidArgument, notFound } from "../host-error";
import { HostObject, NULL_OBJECT, type HostCollection, type HostValue } from "../host-object";
import type { Json } from "../protocol";

/** A collection whose members are found by a text key, such as Excel.SettingCollection. */
export abstract class KeyedCollection extends HostObject implements HostCollection {
  abstract readonly list: () => HostObject[];
  abstract readonly find: (key: Json) => HostObject | null;

  getCount(): number {
    return this.list().length;
  }

  getItem(key: HostValue): HostObject {
    const found = this.find(textArgument(key));
    if (!found) throw notFound();
    return found;
  }

  getItemOrNullObject(key: HostValue): HostObject {
    return this.find(textArgument(key)) ?? NULL_OBJECT;
  }
}

/** The member of a collection at a position from 0; InvalidArgument when there is none. */
export function memberAt(members: readonly HostObject[], index: HostValue): HostObject {
  const found = members[wholeArgument(index)];
  if (!found) throw invalidArgument();
  return found;
}
