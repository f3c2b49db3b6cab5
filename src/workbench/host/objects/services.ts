/** Services that Office.js itself asks for while it starts. */
import { HostObject } from "../host-object";

/** What an add-in says to the host about itself; the workbench listens and does nothing. */
class AddinInternalService extends HostObject {
  readonly className = "AddinInternalService";

  notifyActionHandlerReady(): null {
    return null;
  }
}

const SERVICES = new Map<string, () => HostObject>([
  ["Microsoft.InternalService.AddinInternalService", () => new AddinInternalService()],
]);

/** A service by the name a client makes it by; null when the workbench has none such. */
export function serviceOf(name: string): HostObject | null {
  return SERVICES.get(name)?.() ?? null;
}
