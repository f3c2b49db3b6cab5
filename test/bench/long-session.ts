/**
 * The memory that a session of many edits needs: the pane's store over a file, one edit after another.
 */
import { createStore } from "../../src/app/create-store";
import { defaultProfile } from "../../src/domain/profiles/default-profile";
import { fakeWorkbook } from "../support/fake-workbook";
import { cellsOf, readFixture } from "../support/fixture";

const EDITS = 10_000;
/** Edits between two measurements; the first one is made when everything is initialised. */
const EVERY = 1_000;

async function measure(): Promise<void> {
  const [sheet] = readFixture("src/workbench/sample/shanghai-2024.json").sheets;
  if (sheet === undefined) throw new Error("the sample has no form");
  const workbook = fakeWorkbook([cellsOf(sheet)], {});
  const store = createStore(workbook.port, defaultProfile);
  const used: number[] = [];
  for (let edit = 1; edit <= EDITS; edit += 1) {
    const shown = `${(edit % 90) / 100}`;
    const text = `${shown}(份)`;
    workbook.type({ row: 13, column: 5 }, { kind: "text", shown: text, raw: text });
    // long enough for the edit to be read and checked
    await new Promise((resolve) => setTimeout(resolve, 12));
    if (edit % EVERY !== 0) continue;
    workbook.calls.length = 0;
    globalThis.gc?.();
    const megabytes = process.memoryUsage().heapUsed / 2 ** 20;
    used.push(megabytes);
    console.log(`${edit} edits: ${megabytes.toFixed(1)} MB`);
  }
  await store.dispose();
  const [first = 0, last = 0] = [used[1], used.at(-1)];
  console.log(`from ${2 * EVERY} to ${EDITS} edits: ${(last - first).toFixed(1)} MB more`);
}

export default measure();
