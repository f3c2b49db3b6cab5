/** Services that Office.js calls while it starts. */
import { HostObject } from "../host-object";

/** Accepts office.js's reports about the add-in without effect. */
class AddinInternalService extends HostObject {
  readonly className = "AddinInternalService";

  notifyActionHandlerReady(): null {
    return null;
  }
}

const SERVICES = new Map<string, () => HostObject>([
  ["Microsoft.InternalService.AddinInternalService", () => new AddinInternalService()],
]);

/** A service by the name of its class in office.js; null when it is not emulated. */
export function serviceOf(name: string): HostObject | null {
  return SERVICES.get(name)?.() ?? null;
}
