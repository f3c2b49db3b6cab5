/** 核对 and 写回得分与等级 on the ribbon: passed to the open pane, or a notice asks to open it. */
import { readFileSync } from "node:fs";
import path from "node:path";
import { takeRibbonRequests } from "../../src/excel/ribbon-channel";
import { FakeChannel, setChannel, setWorkbookAddress } from "../support/fake-channel";
import { office } from "../support/office";
import "../../src/commands";

/** Presses a button as the ribbon does; settles when Excel would enable it again. */
function press(functionName: string): Promise<void> {
  const command = office.actions.get(functionName);
  if (command === undefined) throw new Error(`nothing is associated with ${functionName}`);
  return new Promise((completed) => {
    command({ completed });
  });
}

/** The notices that were shown; each is closed at once. */
const shown: string[] = [];
beforeEach(() => {
  shown.length = 0;
  const displayDialogAsync = (
    address: string,
    _options: Office.DialogOptions,
    answer: (result: unknown) => void,
  ): void => {
    const words = new URL(address).searchParams;
    shown.push(`${words.get("sentence")} ${words.get("remedy")}`);
    const addEventHandler = (_type: string, closed: () => void): void => {
      closed();
    };
    answer({ status: "succeeded", value: { addEventHandler } });
  };
  Object.assign(Office.context, { ui: { displayDialogAsync } });
  setChannel(FakeChannel);
  setWorkbookAddress("https://example.com/2024.xlsx");
});

it("has every function that the manifest names", () => {
  const manifest = readFileSync(path.join(__dirname, "..", "..", "manifest.xml"), "utf8");
  const names = [...manifest.matchAll(/<FunctionName>(\w+)</gu)].map(([, name]) => name);
  expect(names).toHaveLength(3);
  expect([...office.actions.keys()].sort()).toEqual([...names].sort());
});

it.each([
  ["checkSheet", "check"],
  ["showChanges", "changes"],
])("%s is done by the open pane, at a second press too", async (name, request) => {
  const asked: string[] = [];
  const close = takeRibbonRequests(
    () => true,
    (each) => asked.push(each),
  );
  await press(name);
  await press(name);
  close();
  expect(asked).toEqual([request, request]);
  expect(shown).toEqual([]);
});

it.each([
  ["checkSheet", /“核对”在助手的窗格里进行。 请先点“打开助手”/u],
  ["showChanges", /“写回得分与等级”在助手的窗格里进行。 请先点“打开助手”/u],
])("%s says to open the pane when there is none, and is free again", async (name, words) => {
  office.forgetRequests();
  await press(name);
  await press(name);
  expect(shown).toEqual([expect.stringMatching(words), expect.stringMatching(words)]);
  expect(office.syncs).toEqual([]);
});
