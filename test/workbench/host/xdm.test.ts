import { createHost, connectXdm, type PageWindow } from "../../../src/workbench/host";
import type { Json } from "../../../src/workbench/host/protocol";
import type { WorkbookModel } from "../../../src/workbench/model/workbook-model";

type Listener = Parameters<PageWindow["addEventListener"]>[1];

/** A page with a pane in a frame, of which only the messages exist. */
function page() {
  const posted: { text: string; origin: string }[] = [];
  const listeners = new Set<Listener>();
  const contentWindow = {
    postMessage(text: string, origin: string) {
      posted.push({ text, origin });
    },
  };
  const frame = { name: "", src: "", contentWindow };
  const pageWindow: PageWindow = {
    location: { origin: "http://localhost:3000", href: "http://localhost:3000/" },
    addEventListener: (_type, listener) => void listeners.add(listener),
    removeEventListener: (_type, listener) => void listeners.delete(listener),
  };
  const settings = new Map<string, unknown>();
  const model = {
    name: "册.xlsx",
    settings,
    isCellBeingEdited: false,
    on: () => () => undefined,
    settle: () => Promise.resolve(),
  } as unknown as WorkbookModel;
  const host = createHost(model);
  const connection = connectXdm({ frame, pageWindow, host, paneUrl: "/taskpane.html" });
  const { xdmInfo, hostInfo } = JSON.parse(frame.name) as { xdmInfo: string; hostInfo: string };
  const [conversation, control] = xdmInfo.split("|");
  let next = 0;
  const say = async (
    name: string,
    data: Json,
    options: { action?: number; source?: object; conversationId?: string } = {},
  ) => {
    const { action = 0, source = contentWindow, conversationId = conversation } = options;
    next += 1;
    const data_ = JSON.stringify({
      _messageType: 0,
      _actionType: action,
      _actionName: name,
      _conversationId: conversationId,
      _correlationId: next,
      _data: data,
    });
    for (const listener of listeners) listener({ data: data_, source });
    await new Promise((resolve) => setTimeout(resolve, 5));
    return posted.map(({ text }) => JSON.parse(text) as Record<string, Json>);
  };
  return { connection, posted, say, frame, hostInfo, control, listeners };
}

test("names the frame before it is inserted, and gives its address as it is", () => {
  const { frame, hostInfo } = page();
  expect(frame.src).toBe("/taskpane.html");
  expect(hostInfo).toMatch(/^Excel\$Web\$16\.00\$zh-CN\$/);
});

test("sends the pane its context with the lowest requirement sets", async () => {
  const { say, control } = page();
  const [answer] = await say("ContextActivationManager_getAppContextAsync", "");
  expect(answer).toMatchObject({ _messageType: 1, _correlationId: 1, _errorCode: 0 });
  const data = answer?.["_data"] as Record<string, string>;
  expect(data["_id"]).toBe(control);
  expect(JSON.parse(data["_requirementMatrix"] ?? "")).toMatchObject({ excelapi: "1.9" });
});

test("answers a rich-API request in its envelope", async () => {
  const { say } = page();
  const body = JSON.stringify({
    ObjectPaths: { 1: { Id: 1, ObjectPathType: 1, Name: "" } },
    Actions: [{ Id: 2, ActionType: 2, Name: "", ObjectPathId: 1, QueryInfo: { Select: ["name"] } }],
  });
  const [answer] = await say("executeMethod", {
    DdaMethod: { DispatchId: 93 },
    ArrayData: ["", "POST", "ProcessQuery", [], body, 0, 4],
  });
  const data = answer?.["_data"] as { Error: number; Data: [number, [], string] };
  expect(data.Data[0]).toBe(200);
  expect(JSON.parse(data.Data[2])).toEqual({
    Results: [{ ActionId: 2, Value: { Name: "册.xlsx" } }],
    TraceIds: [],
  });
});

/** The message of the library when its handlers of ribbon commands are in place. */
const HANDLERS_READY = JSON.stringify({
  ObjectPaths: {
    1: {
      Id: 1,
      ObjectPathType: 2,
      Name: "Microsoft.InternalService.AddinInternalService",
    },
  },
  Actions: [{ Id: 2, ActionType: 3, Name: "NotifyActionHandlerReady", ObjectPathId: 1 }],
});

test("runs a command once the library takes commands, and waits until it is completed", async () => {
  const { connection, say } = page();
  const running = connection.invokeCommand("check", "button");
  await say("appCommandInvoked", { eventDispId: 39 }, { action: 1 });
  expect((await say("noise", null)).some((message) => message["_responseType"] === 1)).toBe(false);
  const messages = await say("executeMethod", {
    DdaMethod: { DispatchId: 93 },
    ArrayData: ["", "POST", "ProcessQuery", [], HANDLERS_READY, 0, 4],
  });
  const event = messages.find((message) => message["_responseType"] === 1);
  expect(event?.["_data"]).toEqual(["command-1", "check", '{"source":{"id":"button"}}']);
  await say("executeMethod", { DdaMethod: { DispatchId: 94 }, 0: "command-1", 1: 0 });
  await expect(running).resolves.toBeUndefined();
});

test("stores document settings", async () => {
  const { say } = page();
  await say("executeMethod", {
    DdaMethod: { DispatchId: 76 },
    DdaSettingsMethod: { Properties: [["k", "1"]] },
  });
  const messages = await say("executeMethod", { DdaMethod: { DispatchId: 75 } });
  expect(messages.at(-1)?.["_data"]).toMatchObject({
    Properties: { Settings: [{ Name: "k", Value: "1" }] },
  });
});

test("accepts messages of its own pane and conversation only", async () => {
  const { say, posted } = page();
  await say("ContextActivationManager_getAppContextAsync", "", { source: {} });
  await say("ContextActivationManager_getAppContextAsync", "", { conversationId: "other" });
  expect(posted).toEqual([]);
});

test("sends nothing after it was disconnected", () => {
  const { connection, listeners } = page();
  connection.disconnect();
  expect(listeners.size).toBe(0);
});
