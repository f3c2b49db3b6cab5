import { defaultNamed } from "../../src/domain/profiles/default-named";
import { BUDGET } from "../../src/batch/budget";
import { inProcessWorker } from "../../src/batch/in-process-worker";
import { checkFiles, type BatchOptions, type Source } from "../../src/batch/queue";
import type { BatchEvent } from "../../src/batch/run";
import { MOST_UNTAKEN, type BatchWorker } from "../../src/batch/worker";
import type { WorkerAnswer } from "../../src/batch/worker";
import { FileRefusal } from "../../src/xlsx/file-refusal";
import { LIMITS } from "../../src/xlsx/limits";
import { readFixture } from "../support/fixture";
import { ScriptedWorker } from "../support/scripted-worker";
import { fileOfFixture } from "../support/xlsx-file";

const job = {
  rules: { profile: defaultNamed.profile, base: defaultNamed, accepted: [] },
  as: "line",
} as const;

const form = (sheet: string, json = sheet): WorkerAnswer => ({
  kind: "form",
  sheet,
  json,
  counts: { error: 0, warning: 0, notice: 0, accepted: 0 },
});
const end: WorkerAnswer = { kind: "end", outcome: { kind: "checked", problems: [], others: [] } };

const answerEnd = (_name: string, worker: ScriptedWorker): void => {
  worker.answer(end);
};

function scripted(script: (name: string, worker: ScriptedWorker) => void) {
  const workers: ScriptedWorker[] = [];
  const start = (): BatchWorker => {
    const worker = new ScriptedWorker(script);
    workers.push(worker);
    return worker;
  };
  return { workers, start };
}

const source = (name: string, more: Partial<Source> = {}): Source => ({
  name,
  size: 1,
  read: () => Promise.resolve(new Uint8Array(1)),
  ...more,
});

/** "a: 甲", "a: end", "a: too-slow", "a: … too-slow" where forms were checked before. */
function shown({ source: { name }, ...event }: BatchEvent<Source>): string {
  if (event.kind === "form") return `${name}: ${event.sheet}`;
  const { outcome } = event;
  if (outcome.kind === "refused") return `${name}: ${outcome.problem.code}`;
  if (outcome.kind === "other-form") return `${name}: ${outcome.form}`;
  const [problem] = outcome.problems;
  return problem ? `${name}: ${problem.sheet ?? ""} … ${problem.code}` : `${name}: end`;
}

async function all(
  sources: readonly Source[],
  options: Omit<BatchOptions, "job" | "workers"> & { readonly workers?: number },
): Promise<string[]> {
  const events: string[] = [];
  for await (const event of checkFiles(sources, { job, workers: 1, ...options }))
    events.push(shown(event));
  return events;
}

describe("the queue", () => {
  it("gives the results in the order of the files, whichever is checked first", async () => {
    let first: ScriptedWorker | null = null;
    const { workers, start } = scripted((name, worker) => {
      if (name === "a") first = worker;
      else {
        worker.answer(form(`${name}1`));
        worker.answer(end);
      }
      if (name === "c") {
        first?.answer(form("a1"));
        first?.answer(end);
      }
    });
    const events = await all(
      ["a", "b", "c"].map((name) => source(name)),
      { start, workers: 2 },
    );
    expect(events).toEqual(["a: a1", "a: end", "b: b1", "b: end", "c: c1", "c: end"]);
    expect(workers).toHaveLength(2);
    expect(workers.every(({ terminated }) => terminated)).toBe(true);
  });

  it("gives a form before its file is checked to the end", async () => {
    const { workers, start } = scripted((_, worker) => {
      worker.answer(form("甲"));
    });
    const events = checkFiles([source("a")], { job, workers: 1, start });
    expect((await events.next()).value).toMatchObject({ kind: "form", sheet: "甲" });
    workers[0]?.answer(end);
    expect((await events.next()).value).toMatchObject({ kind: "end" });
  });

  it("starts no more workers than there are files for", async () => {
    const { workers, start } = scripted(answerEnd);
    await all([source("a")], { start, workers: 8 });
    expect(workers).toHaveLength(1);
  });

  it("passes over lock files and files of the system in silence", async () => {
    const { start } = scripted(answerEnd);
    const names = ["~$a.xlsx", "d/~$a.xlsx", "d\\~$a.xlsx", ".~lock.a.xlsx#", "._a.xlsx"];
    const files = [...names, "Thumbs.db", "d/.DS_Store", "desktop.ini", "a~$.xlsx"];
    expect(
      await all(
        files.map((name) => source(name)),
        { start },
      ),
    ).toEqual(["a~$.xlsx: end"]);
  });

  it("refuses a file above the limit without reading it, and one that cannot be read", async () => {
    const { start } = scripted(answerEnd);
    const read = jest.fn();
    const events = await all(
      [
        source("large", { size: LIMITS.file + 1, read }),
        source("gone", { read: () => Promise.reject(new FileRefusal("not-found", "")) }),
        source("sound"),
      ],
      { start },
    );
    expect(events).toEqual(["large: too-large", "gone: not-found", "sound: end"]);
    expect(read).not.toHaveBeenCalled();
  });

  it("ends a worker that does not answer, and checks the other files by a new one", async () => {
    const { workers, start } = scripted((name, worker) => {
      if (name === "hangs") return;
      if (name === "hangs later") worker.answer(form("甲"));
      else worker.answer(end);
    });
    const files = ["a", "hangs", "b", "hangs later", "c"].map((name) => source(name));
    const events = await all(files, { start, budget: { ...BUDGET, silence: 20 } });
    expect(events).toEqual([
      "a: end",
      "hangs: too-slow",
      "b: end",
      "hangs later: 甲",
      "hangs later: 甲 … too-slow",
      "c: end",
    ]);
    expect(workers).toHaveLength(3);
    expect(workers.every(({ terminated }) => terminated)).toBe(true);
  });

  it("does not count the time in which a worker is loaded", async () => {
    const silence = 20;
    const start = (): BatchWorker =>
      new ScriptedWorker((_, worker) => {
        setTimeout(() => {
          worker.answer({ kind: "ready" });
          worker.answer(end);
        }, silence * 3);
      }, true);
    const events = await all([source("a")], { start, budget: { ...BUDGET, silence } });
    expect(events).toEqual(["a: end"]);
  });

  it("gives up on a worker that is never loaded", async () => {
    const start = (): BatchWorker => new ScriptedWorker(() => undefined, true);
    const events = await all([source("a")], { start, budget: { ...BUDGET, silence: 4 } });
    expect(events).toEqual(["a: internal"]);
  });

  it("ends a worker that is never done with a file, though it answers", async () => {
    const { start } = scripted((_, worker) => {
      const timer = setInterval(() => {
        if (worker.terminated) clearInterval(timer);
        else worker.answer(form("甲"));
      }, 1);
    });
    const events = await all([source("a")], {
      start,
      budget: { ...BUDGET, silence: 40, file: 100 },
    });
    expect(events.at(-1)).toBe("a: 甲 … too-slow");
  });

  it("has a file refused by which a worker has ended, and checks the others", async () => {
    const { start } = scripted((name, worker) => {
      if (name === "fills") worker.fail({ code: "out-of-memory", detail: "" });
      else worker.answer(end);
    });
    const events = await all([source("fills"), source("a")], { start });
    expect(events).toEqual(["fills: out-of-memory", "a: end"]);
  });

  it("lets a worker go on only as fast as its answers are taken, once many wait", async () => {
    const { workers, start } = scripted((name, worker) => {
      if (name === "a") return;
      for (let count = 0; count < MOST_UNTAKEN; count++) worker.answer(form("乙", "12345"));
    });
    const events = checkFiles([source("a"), source("b")], {
      job,
      workers: 2,
      start,
      budget: { ...BUDGET, held: 9 },
    });
    const next = events.next();
    while (workers.length < 2 || workers[1]?.requests.length === 0)
      await new Promise((resolve) => setImmediate(resolve));
    // the limit is nine characters: one form of five is held, two are too many
    expect(workers[1]?.taken).toBe(1);
    workers[0]?.answer(end);
    await next;
    for (let count = 0; count < MOST_UNTAKEN; count++) await events.next();
    expect(workers[1]?.taken).toBe(MOST_UNTAKEN);
    await events.return();
  });

  it("is no longer silent time while the worker waits for its answers to be taken", async () => {
    const { start } = scripted((name, worker) => {
      if (name === "a") return;
      for (let count = 0; count < MOST_UNTAKEN; count++) worker.answer(form("乙", "12345"));
    });
    const events = await all([source("a"), source("b")], {
      start,
      workers: 2,
      budget: { ...BUDGET, held: 0, silence: 20 },
    });
    expect(events.slice(0, 2)).toEqual(["a: too-slow", "b: 乙"]);
    expect(events).toHaveLength(2 + MOST_UNTAKEN);
  });

  it("reads no file before there is room for its bytes", async () => {
    const reads: string[] = [];
    let open: ScriptedWorker | null = null;
    const { start } = scripted((name, worker) => {
      if (name === "a") open = worker;
      else worker.answer(end);
    });
    const file = (name: string): Source =>
      source(name, {
        size: 6,
        read: () => {
          reads.push(name);
          return Promise.resolve(new Uint8Array(6));
        },
      });
    const events = checkFiles([file("a"), file("b")], {
      job,
      workers: 2,
      start,
      budget: { ...BUDGET, bytes: 10 },
    });
    const next = events.next();
    for (let turn = 0; turn < 5; turn++) await new Promise((resolve) => setImmediate(resolve));
    expect(reads).toEqual(["a"]);
    (open as ScriptedWorker | null)?.answer(end);
    await next;
    await events.next();
    expect(reads).toEqual(["a", "b"]);
    await events.return();
  });

  it("ends when it is cancelled: workers, waiting files and the list of files", async () => {
    const { workers, start } = scripted((name, worker) => {
      if (name === "a") worker.answer(end);
    });
    const abort = new AbortController();
    const events = checkFiles([source("a"), source("b"), source("c")], {
      job,
      workers: 1,
      start,
      signal: abort.signal,
    });
    expect((await events.next()).value).toMatchObject({ kind: "end" });
    const next = events.next();
    abort.abort();
    expect(await next).toEqual({ done: true, value: undefined });
    expect(workers.map(({ terminated }) => terminated)).toEqual([true]);
  });

  it("passes on what the list of files fails with", async () => {
    async function* broken(): AsyncGenerator<Source> {
      yield await Promise.resolve(source("a"));
      throw new Error("no list");
    }
    const { start } = scripted(answerEnd);
    const events = checkFiles(broken(), { job, workers: 1, start });
    expect((await events.next()).value).toMatchObject({ kind: "end" });
    await expect(events.next()).rejects.toThrow("no list");
  });
});

describe("a worker in the process itself", () => {
  const FORMS = fileOfFixture(readFixture("src/workbench/sample/shanghai-2024.json"));
  const rest = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

  it("checks a file form by form, the thread doing other work between them", async () => {
    let turns = 0;
    const start = (): BatchWorker =>
      inProcessWorker({
        within: (step) => step(),
        rest: () => {
          turns += 1;
          return rest();
        },
      });
    const events = await all([source("a.xlsx", { read: () => Promise.resolve(FORMS) })], { start });
    expect(events).toHaveLength(6);
    expect(events.at(-1)).toBe("a.xlsx: end");
    expect(turns).toBe(5);
  });

  it("has a file refused whose step took too long, what was checked of it kept", async () => {
    let steps = 0;
    const start = (): BatchWorker =>
      inProcessWorker({
        rest,
        within: (step) => {
          steps += 1;
          if (steps === 2) throw new FileRefusal("too-slow", "");
          return step();
        },
      });
    const file = { read: () => Promise.resolve(FORMS) };
    const events = await all([source("a.xlsx", file), source("b.xlsx", file)], { start });
    expect(events.slice(0, 2)).toEqual(["a.xlsx: 维修资金管理", "a.xlsx: 维修资金管理 … too-slow"]);
    expect(events.at(-1)).toBe("b.xlsx: end");
  });
});
