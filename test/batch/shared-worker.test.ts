/** Several workers as one: the answers of a file as one worker gives them. */
import { strFromU8, unzipSync } from "fflate";
import type { FileProblem } from "../../src/app/core/port";
import { inProcessWorker } from "../../src/batch/in-process-worker";
import { sharedWorker } from "../../src/batch/shared-worker";
import type { BatchWorker, FormAnswer, WorkerAnswer } from "../../src/batch/worker";
import { defaultNamed } from "../../src/domain/profiles/default-named";
import { WORKBOOK_LIMITS } from "../../src/xlsx/limits";
import { readFixture } from "../support/fixture";
import { ScriptedWorker } from "../support/scripted-worker";
import { fileOfFixture, packageOf } from "../support/xlsx-file";

const job = {
  rules: { profile: defaultNamed.profile, base: defaultNamed, accepted: [] },
  as: "line",
} as const;

const FIXTURE = readFixture("src/workbench/sample/shanghai-2024.json");
const NAMES = FIXTURE.sheets.map(({ name }) => name);
const [FIRST = "", SECOND = "", THIRD = ""] = NAMES;
const FORMS = fileOfFixture(FIXTURE);

const inProcess = (): BatchWorker =>
  inProcessWorker({
    within: (step) => step(),
    rest: () => new Promise((resolve) => setImmediate(resolve)),
  });

/** What a worker answers of each file, until its end. */
async function answers(
  worker: BatchWorker,
  files: readonly Uint8Array[],
): Promise<readonly (readonly WorkerAnswer[])[]> {
  const all: WorkerAnswer[][] = [];
  for (const file of files) {
    const own: WorkerAnswer[] = [];
    all.push(own);
    await new Promise<void>((resolve) => {
      worker.onAnswer((answer) => {
        if (answer.kind === "ready") return;
        own.push(answer);
        worker.post({ kind: "taken" });
        if (answer.kind === "end") resolve();
      });
      if (all.length === 1) worker.post({ kind: "start", job });
      worker.post({ kind: "check", name: "a.xlsx", bytes: new Uint8Array(file) });
    });
  }
  worker.terminate();
  return all;
}

/** The forms' file with a text replaced in a part. */
function changed(part: string, from: string | RegExp, to: string | null): Uint8Array {
  const parts: Record<string, string | null> = {};
  for (const [name, bytes] of Object.entries(unzipSync(FORMS))) {
    const xml = strFromU8(bytes);
    parts[name] = name !== part ? xml : to === null ? null : xml.replace(from, to);
  }
  return packageOf(parts);
}

const sheetPart = (index: number): string => `xl/worksheets/sheet${index}.xml`;
const inForm = [/<c r="G13"[^>]*>.*?<\/c>/su, `<c r="G13"><v>9,5</v></c>`] as const;

const FILES = {
  sound: FORMS,
  "hidden sheets": fileOfFixture(FIXTURE, [SECOND, THIRD]),
  "a sheet without its part": changed(sheetPart(2), "", null),
  "a damaged cell": changed(sheetPart(4), ...inForm),
  "an unsafe sheet": changed(sheetPart(3), /^/u, "<!DOCTYPE worksheet>"),
  "an unsafe first sheet": changed(sheetPart(1), /^/u, "<!DOCTYPE worksheet>"),
  "no sheet that can be read": fileOfFixture({ sheets: FIXTURE.sheets.slice(0, 0) }),
  "no workbook": new Uint8Array(100),
};

describe("several workers as one", () => {
  it.each(Object.entries(FILES))("answer as one does: %s", async (_, file) => {
    const one = await answers(inProcess(), [file, FORMS]);
    for (const count of [2, 3, 7])
      expect(await answers(sharedWorker(inProcess, count), [file, FORMS])).toEqual(one);
  });

  it("give the forms in the order of the sheets, and name the last one before what is unsafe", async () => {
    const [[...given] = []] = await answers(sharedWorker(inProcess, 2), [FILES["an unsafe sheet"]]);
    expect(given.map((answer) => (answer.kind === "form" ? answer.sheet : answer.outcome))).toEqual(
      [
        FIRST,
        SECOND,
        {
          kind: "checked",
          problems: [
            expect.objectContaining({ code: "unsafe", fault: "rest-unread", sheet: SECOND }),
          ],
          others: [],
        },
      ],
    );
  });
});

const NOTHING = { elements: 0, cells: 0, places: 0, characters: 0 };

/** A form on the sheet of that place, and what was read of that sheet. */
const form = (at: number, cells = 1): FormAnswer => ({
  kind: "form",
  sheet: `${at}`,
  json: "",
  counts: { error: 0, warning: 0, notice: 0, accepted: 0 },
  share: { at, read: [{ at, counts: { ...NOTHING, cells } }] },
});

const end = (problem: FileProblem | null = null, at = 0): WorkerAnswer => ({
  kind: "end",
  outcome: { kind: "checked", problems: [], others: [] },
  share: { notes: [], failure: problem && { at, problem }, read: [] },
});

/** Two workers as one with a file to check, what they answered, and what they ended with. */
function two() {
  const workers: ScriptedWorker[] = [];
  const given: string[] = [];
  const worker = sharedWorker(() => {
    const made = new ScriptedWorker(undefined, true);
    workers.push(made);
    return made;
  }, 2);
  worker.onAnswer((answer) => {
    if (answer.kind !== "end") given.push(answer.kind === "form" ? answer.sheet : "ready");
    else {
      const { outcome } = answer;
      const problem = outcome.kind === "checked" ? outcome.problems[0] : null;
      given.push(`end${problem ? `: ${problem.code} behind ${problem.sheet ?? ""}` : ""}`);
    }
  });
  worker.onEnd(({ code }) => given.push(code));
  worker.post({ kind: "start", job });
  worker.post({ kind: "check", name: "a", bytes: new Uint8Array([7]) });
  const [even, odd] = workers;
  if (even === undefined || odd === undefined) throw new Error("no workers");
  return { worker, workers, even, odd, given };
}

describe("a worker of two", () => {
  it("is ready once both are, and each has the bytes", () => {
    const { even, odd, given } = two();
    even.answer({ kind: "ready" });
    expect(given).toEqual([]);
    odd.answer({ kind: "ready" });
    expect(given).toEqual(["ready"]);
    for (const [index, { requests }] of [even, odd].entries())
      expect(requests.at(-1)).toEqual({
        kind: "check",
        name: "a",
        bytes: new Uint8Array([7]),
        share: { index, of: 2 },
      });
  });

  it("waits for the answers of earlier sheets", () => {
    const { even, odd, given } = two();
    odd.answer(form(1));
    odd.answer(form(3));
    expect(given).toEqual([]);
    even.answer(form(2));
    expect(given).toEqual(["1", "2"]);
    even.answer(end());
    expect(given).toEqual(["1", "2", "3"]);
    odd.answer(end());
    expect(given).toEqual(["1", "2", "3", "end"]);
  });

  it("lets each go on only as its own answers are taken", () => {
    const { worker, even, odd } = two();
    odd.answer(form(1));
    even.answer(form(2));
    even.answer(form(4));
    odd.answer(form(3));
    // 1, 2 and 3 were given
    worker.post({ kind: "taken" });
    expect([even.taken, odd.taken]).toEqual([0, 1]);
    worker.post({ kind: "taken" });
    worker.post({ kind: "taken" });
    expect([even.taken, odd.taken]).toEqual([1, 2]);
  });

  it("holds what both have read against the limits of one workbook, in the order of the sheets", () => {
    const { even, odd, given, workers } = two();
    const half = WORKBOOK_LIMITS.cells / 2;
    even.answer(form(0, half));
    odd.answer(form(3, 1));
    even.answer(form(2, half));
    expect(given).toEqual(["0", "2"]);
    even.answer(form(4));
    expect(given).toEqual(["0", "2", "end: too-large behind 2"]);
    // they went on, for nothing: others are in their place
    expect([even.terminated, odd.terminated]).toEqual([true, true]);
    expect(workers.slice(2).map(({ requests }) => requests)).toEqual([
      [{ kind: "start", job }],
      [{ kind: "start", job }],
    ]);
  });

  it("gives nothing behind a sheet where one of them has failed", () => {
    const { even, odd, given } = two();
    even.answer(form(0));
    even.answer(end({ code: "unsafe", detail: "" }, 4));
    odd.answer(form(1));
    odd.answer(form(5));
    expect(given).toEqual(["0", "1", "end: unsafe behind 1"]);
    expect([even.terminated, odd.terminated]).toEqual([false, true]);
    odd.answer(end());
    expect(given).toHaveLength(3);
  });

  it("ends with what one of them has ended with, and both are ended", () => {
    const { worker, even, odd, given } = two();
    even.answer(form(0));
    odd.fail({ code: "out-of-memory", detail: "" });
    expect(given).toEqual(["out-of-memory"]);
    worker.terminate();
    expect([even.terminated, odd.terminated]).toEqual([true, true]);
  });
});
