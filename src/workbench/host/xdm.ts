/** Transport for a page: the cross-document messages (XDM) of Excel on the web with a pane's frame. */
import { appContext, frameName } from "./app-context";
import type { Host } from "./create-host";
import { EventType } from "./event-hub";
import type { Json, PushMessage, RequestBody, ResponseBody } from "./protocol";
import { TransportRefusal } from "./transport-refusal";
import {
  Dispatch,
  HostAction,
  INTERNAL_ERROR,
  MessageType,
  XdmAction,
  readMessage,
  writeReply,
  type MethodCall,
  type XdmMessage,
} from "./xdm-messages";

/** The members used of the pane's HTMLIFrameElement. */
export interface PaneFrame {
  name: string;
  src: string;
  readonly contentWindow: { postMessage(message: string, targetOrigin: string): void } | null;
}

interface FrameMessage {
  readonly data: unknown;
  readonly source: unknown;
}

/** The members used of the page's Window. */
export interface PageWindow {
  readonly location: { readonly origin: string; readonly href: string };
  addEventListener(type: "message", listener: (event: FrameMessage) => void): void;
  removeEventListener(type: "message", listener: (event: FrameMessage) => void): void;
}

/** The pane to connect, and its host. */
export interface XdmOptions {
  /** Must not be in the page yet: its name is set before it is inserted. */
  readonly frame: PaneFrame;
  readonly pageWindow: PageWindow;
  /** A host used by this pane only; several panes may share a model, but not a host. */
  readonly host: Host;
  /** The pane's address. */
  readonly paneUrl: string;
  readonly documentUrl?: string;
  readonly locale?: string;
  /** Called when Tab leaves the pane at its end, or Shift+Tab at its beginning. */
  readonly onLeave?: (direction: "forwards" | "backwards") => void;
  /** Office.context.document.settings; pass a map to keep them after the pane is closed. */
  readonly documentSettings?: Map<string, string>;
}

/** A pane connected to its host. */
export interface XdmConnection {
  /** Runs the function that the pane associated with an action; resolves when it calls `completed()`. */
  invokeCommand(actionName: string, controlId?: string): Promise<void>;
  disconnect(): void;
}

/** Sets the frame's name and address and answers its messages; the caller then inserts the frame. */
export function connectXdm(options: XdmOptions): XdmConnection {
  return new Connection(options);
}

/** The action that office.js sends once its handlers of ribbon commands are registered. */
const HANDLERS_READY = "NotifyActionHandlerReady";

class Connection implements XdmConnection {
  readonly #options: XdmOptions;
  readonly #conversationId = randomId();
  readonly #controlId = randomId();
  readonly #paneOrigin: string;
  readonly #settings: Map<string, string>;
  /** The pane's event registrations: event name → the message that registered for it. */
  readonly #registered = new Map<string, XdmMessage>();
  readonly #running = new Map<string, () => void>();
  readonly #waiting: (() => void)[] = [];
  readonly #stopPushes: () => void;
  readonly #locale: string;
  /** A command raised before office.js has reported its handlers as ready would be lost. */
  #areCommandsReady = false;
  #commands = 0;

  constructor(options: XdmOptions) {
    this.#options = options;
    const { frame, pageWindow, host, paneUrl } = options;
    this.#locale = options.locale ?? "zh-CN";
    this.#settings = options.documentSettings ?? new Map<string, string>();
    this.#paneOrigin = new URL(paneUrl, pageWindow.location.href).origin;
    frame.name = frameName({
      conversationId: this.#conversationId,
      controlId: this.#controlId,
      hostOrigin: pageWindow.location.origin,
      locale: this.#locale,
    });
    frame.src = paneUrl;
    pageWindow.addEventListener("message", this.#listen);
    this.#stopPushes = host.onPush((message) => {
      this.#push(message);
    });
  }

  async invokeCommand(actionName: string, controlId = actionName): Promise<void> {
    await this.#whenCommandsReady();
    this.#commands += 1;
    const id = `command-${this.#commands}`;
    const completed = new Promise<void>((resolve) => {
      this.#running.set(id, resolve);
    });
    const source = JSON.stringify({ source: { id: controlId } });
    this.#raise("appCommandInvoked", [id, actionName, source]);
    await completed;
  }

  disconnect(): void {
    this.#options.pageWindow.removeEventListener("message", this.#listen);
    this.#stopPushes();
    this.#registered.clear();
  }

  readonly #listen = ({ data, source }: FrameMessage): void => {
    if (source !== this.#options.frame.contentWindow) return;
    const message = readMessage(data, this.#conversationId);
    if (message?._messageType === MessageType.request) void this.#answer(message);
  };

  async #answer(message: XdmMessage): Promise<void> {
    this.#post(
      writeReply({ to: message, origin: this.#origin(), data: await this.#reply(message) }),
    );
  }

  #reply(message: XdmMessage): Json | Promise<Json> {
    const name = message._actionName;
    if (message._actionType === XdmAction.registerEvent) {
      this.#registered.set(name, message);
      return { Error: 0 };
    }
    if (message._actionType === XdmAction.unregisterEvent) {
      this.#registered.delete(name);
      return { Error: 0 };
    }
    switch (name) {
      case "ContextActivationManager_getAppContextAsync":
        return this.#initialize();
      case "ContextActivationManager_notifyHost": {
        const [, action] = message._data as readonly Json[];
        if (action === HostAction.tabExit) this.#options.onLeave?.("forwards");
        if (action === HostAction.tabExitShift) this.#options.onLeave?.("backwards");
        return null;
      }
      case "executeMethod":
        return this.#executeMethod(message._data as unknown as MethodCall);
      default:
        return null;
    }
  }

  /** Answers the first message of a pane that was loaded or reloaded. */
  #initialize(): Json {
    this.#registered.clear();
    this.#areCommandsReady = false;
    this.#options.host.resetClient();
    return appContext({
      controlId: this.#controlId,
      documentUrl: this.#options.documentUrl ?? this.#options.host.model.name,
      locale: this.#locale,
      isReadOnly: this.#options.host.refusals.isReadOnly,
      requirements: this.#options.host.requirements,
      documentSettings: this.#settings,
    });
  }

  async #executeMethod(call: MethodCall): Promise<Json> {
    switch (call.DdaMethod.DispatchId) {
      case Dispatch.richApi: {
        const [, , , , text] = call.ArrayData ?? [];
        if (typeof text !== "string") return { Version: 1, Error: INTERNAL_ERROR };
        const body = JSON.parse(text) as RequestBody;
        const response = await this.#responseOrErrorNumber(body);
        if (typeof response === "number") return { Version: 1, Error: response };
        if (body.Actions.some(({ Name }) => Name === HANDLERS_READY)) this.#markCommandsReady();
        return { Version: 1, Error: 0, Data: [200, [], JSON.stringify(response)] };
      }
      case Dispatch.saveSettings:
        this.#settings.clear();
        for (const [key, value] of call.DdaSettingsMethod?.Properties ?? []) {
          this.#settings.set(key, value);
        }
        return { Version: 1, Error: 0 };
      case Dispatch.loadSettings: {
        const Settings = [...this.#settings].map(([Name, Value]) => ({ Name, Value }));
        return { Version: 1, Error: 0, Properties: { Settings } };
      }
      case Dispatch.commandCompleted: {
        const id = call[0] ?? "";
        this.#running.get(id)?.();
        this.#running.delete(id);
        return { Version: 1, Error: 0 };
      }
      default:
        return { Version: 1, Error: INTERNAL_ERROR };
    }
  }

  /** The host's response, or the error number of a transport refusal. */
  async #responseOrErrorNumber(body: RequestBody): Promise<ResponseBody | number> {
    try {
      return await this.#options.host.handle(body);
    } catch (error) {
      if (error instanceof TransportRefusal) return error.number;
      throw error;
    }
  }

  #push({ category, type, targetId, message }: PushMessage): void {
    if (type === EventType.documentSelection) this.#raise("documentSelectionChanged", {});
    else {
      this.#raise("richApiMessage", {
        ArrayData: [[category, type, targetId, message, 1, false]],
      });
    }
  }

  #raise(name: string, data: Json): void {
    const to = this.#registered.get(name);
    if (to) this.#post(writeReply({ to, origin: this.#origin(), data, isEvent: true }));
  }

  #post(text: string): void {
    this.#options.frame.contentWindow?.postMessage(text, this.#paneOrigin);
  }

  #origin(): string {
    return this.#options.pageWindow.location.origin;
  }

  #markCommandsReady(): void {
    this.#areCommandsReady = true;
    for (const go of this.#waiting.splice(0)) go();
  }

  #whenCommandsReady(): Promise<void> {
    if (this.#areCommandsReady) return Promise.resolve();
    return new Promise((resolve) => {
      this.#waiting.push(resolve);
    });
  }
}

/** A new id per connection: office.js finds the settings of a reused one in sessionStorage. */
function randomId(): string {
  return crypto.randomUUID();
}
