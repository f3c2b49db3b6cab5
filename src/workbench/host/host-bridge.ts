/** Transport without a page: the bridge object that excel-*.js looks for when it is loaded. */
import type { Host } from "./create-host";
import type { Json, RequestBody } from "./protocol";
import { TransportRefusal } from "./transport-refusal";

/** `sendMessageToHost` is called by Office.js, `onMessageFromHost` is set by it. */
export interface HostBridge {
  sendMessageToHost(text: string): void;
  onMessageFromHost: ((text: string) => void) | undefined;
}

interface BridgeMessage {
  readonly id: number;
  readonly message: { readonly url: string; readonly body: RequestBody | string };
}

/**
 * Connects a host to a new bridge object, which must be set as the global `_richApiNativeBridge`
 * before the library is loaded.
 * @param later Runs a task after the current one; must not be affected by a test's fake timers.
 * @returns The bridge, and a function that disconnects it.
 */
export function createHostBridge(
  host: Host,
  later: (task: () => void) => void,
): { bridge: HostBridge; disconnect: () => void } {
  const answer = (id: number, message: Json): void => {
    later(() => bridge.onMessageFromHost?.(JSON.stringify({ id, type: 2, message })));
  };
  const bridge: HostBridge = {
    onMessageFromHost: undefined,
    sendMessageToHost(text) {
      const { id, message } = JSON.parse(text) as BridgeMessage;
      const { body } = message;
      const request = typeof body === "string" ? (JSON.parse(body) as RequestBody) : body;
      host.handle(request).then(
        (response) => {
          answer(id, { statusCode: 200, headers: {}, body: JSON.stringify(response) });
        },
        (error: unknown) => {
          const code = error instanceof TransportRefusal ? error.code : "GeneralException";
          const body = JSON.stringify({ error: { code, message: String(error) } });
          answer(id, { statusCode: 400, headers: {}, body });
        },
      );
    },
  };
  const disconnect = host.onPush(({ category, type, targetId, message }) => {
    const entries = [{ messageCategory: category, messageType: type, targetId, message, id: 1 }];
    later(() => bridge.onMessageFromHost?.(JSON.stringify({ type: 3, message: { entries } })));
  });
  return { bridge, disconnect };
}
