/** The event registrations that Excel.Worksheet and Excel.WorksheetCollection have in common. */
import { EventType, type EventHub } from "../event-hub";
import { HostObject } from "../host-object";

export abstract class WorksheetEventSource extends HostObject {
  readonly #hub: EventHub;
  readonly #target: string | undefined;

  /** @param target A sheet's id; without it the registrations are for all sheets. */
  constructor(hub: EventHub, target?: string) {
    super();
    this.#hub = hub;
    this.#target = target;
  }

  _RegisterDataChangedEvent(): void {
    this.#hub.register(EventType.changed, this.#target);
  }

  _UnregisterDataChangedEvent(): void {
    this.#hub.unregister(EventType.changed, this.#target);
  }

  _RegisterActivatedEvent(): void {
    this.#hub.register(EventType.activated, this.#target);
  }

  _UnregisterActivatedEvent(): void {
    this.#hub.unregister(EventType.activated, this.#target);
  }

  _RegisterCalculatedEvent(): void {
    this.#hub.register(EventType.calculated, this.#target);
  }

  _UnregisterCalculatedEvent(): void {
    this.#hub.unregister(EventType.calculated, this.#target);
  }

  _RegisterDeactivatedEvent(): void {
    this.#hub.register(EventType.deactivated, this.#target);
  }

  _UnregisterDeactivatedEvent(): void {
    this.#hub.unregister(EventType.deactivated, this.#target);
  }

  _RegisterSelectionChangedEvent(): void {
    this.#hub.register(EventType.selectionChanged, this.#target);
  }

  _UnregisterSelectionChangedEvent(): void {
    this.#hub.unregister(EventType.selectionChanged, this.#target);
  }

  _RegisterFormatChangedEvent(): void {
    this.#hub.register(EventType.formatChanged, this.#target);
  }

  _UnregisterFormatChangedEvent(): void {
    this.#hub.unregister(EventType.formatChanged, this.#target);
  }

  _RegisterProtectionChangedEvent(): void {
    this.#hub.register(EventType.protectionChanged, this.#target);
  }

  _UnregisterProtectionChangedEvent(): void {
    this.#hub.unregister(EventType.protectionChanged, this.#target);
  }

  _RegisterEventNameChanged(): void {
    this.#hub.register(EventType.nameChanged, this.#target);
  }

  _UnregisterEventNameChanged(): void {
    this.#hub.unregister(EventType.nameChanged, this.#target);
  }
}
