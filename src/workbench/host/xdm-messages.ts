/** The messages between a pane's window and the page of Excel on the web. */
import type { Json } from "./protocol";

export const MessageType = { request: 0, response: 1 } as const;
export const XdmAction = { invoke: 0, registerEvent: 1, unregisterEvent: 2 } as const;

/** Ids of the methods called by `executeMethod`. */
export const Dispatch = {
  loadSettings: 75,
  saveSettings: 76,
  richApi: 93,
  commandCompleted: 94,
} as const;

/** Reports of office.js about the keyboard: Tab has reached the end of the pane, or its beginning. */
export const HostAction = { tabExit: 13, tabExitShift: 14 } as const;

/** Office.js's error number for a method that failed; also used for methods not emulated. */
export const INTERNAL_ERROR = 5001;

export interface XdmMessage {
  readonly _messageType: number;
  readonly _actionType?: number;
  readonly _actionName: string;
  readonly _conversationId: string;
  readonly _correlationId: number | string;
  readonly _origin?: string;
  readonly _data: Json;
}

export interface MethodCall {
  readonly DdaMethod: { readonly DispatchId: number };
  readonly ArrayData?: readonly Json[];
  readonly DdaSettingsMethod?: { readonly Properties?: readonly (readonly [string, string])[] };
  /** Of a completed command: its id. */
  readonly 0?: string;
}

/** A message of this conversation; null for any other message posted to the window. */
export function readMessage(data: unknown, conversationId: string): XdmMessage | null {
  if (typeof data !== "string" || !data.startsWith("{")) return null;
  let message: Partial<XdmMessage> | null;
  try {
    message = JSON.parse(data) as Partial<XdmMessage> | null;
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
  return message?._conversationId === conversationId && typeof message._actionName === "string"
    ? (message as XdmMessage)
    : null;
}

export interface Reply {
  readonly to: Pick<XdmMessage, "_actionName" | "_conversationId" | "_correlationId">;
  readonly origin: string;
  readonly data: Json;
  /** Whether this is an event for a registration, not the answer to a call. */
  readonly isEvent?: boolean;
}

/** The text of a message to the pane: the answer to a call, or an event. */
export function writeReply({ to, origin, data, isEvent = false }: Reply): string {
  return JSON.stringify({
    _messageType: MessageType.response,
    _actionName: to._actionName,
    _conversationId: to._conversationId,
    _correlationId: to._correlationId,
    _origin: origin,
    _data: data,
    _serializerVersion: 1,
    _errorCode: 0,
    _responseType: isEvent ? 1 : 0,
  });
}
