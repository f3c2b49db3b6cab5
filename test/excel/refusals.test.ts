/** Every refusal of Excel in every task is shown, loses nothing, and can be retried. */
import type { AppState, AppStore, RefusedNotice, Task } from "../../src/app/core/state";
import { a1 } from "../../src/domain/cells";
import { defaultProfile } from "../../src/domain/profiles/default-profile";
import { defaultNamed } from "../../src/domain/profiles/default-named";
import { office } from "../support/office";
import type { Cells } from "../support/published-sheets";
import { HALF, openedStore, withOfficeStores } from "../support/open-office-store";

jest.mock("../../src/excel/log-host-error", () => ({ logHostError: jest.fn() }));

withOfficeStores();

const G13 = { row: 13, column: 7 };
/** E13 is halved, worth 4 of its 8 points, which are printed; H13 is empty. */
const LOSS: Cells = { ...HALF, G13: { number: "4", format: "0.00" } };
const STRICTER = { base: defaultNamed, profile: { ...defaultProfile, name: "本单位" } };

interface Asked {
  readonly changed?: Cells;
  /** Actions before the task. */
  readonly before?: (store: AppStore) => Promise<void>;
  readonly ask: (store: AppStore) => Promise<void>;
  /** The number of requests before the first that changes anything. */
  readonly reads: number;
  /** The result when nothing is refused. */
  readonly done: (store: AppStore) => unknown;
  readonly result: unknown;
}

const notice = (store: AppStore) => store.getState().notice;

const ASKED = {
  checking: {
    ask: (store) => store.check(),
    reads: 0,
    done: notice,
    result: null,
  },
  writing: {
    ask: (store) => store.writeBack(),
    reads: 1,
    done: notice,
    result: { kind: "written", count: 2, kept: [], unsure: [] },
  },
  "writing-one": {
    ask: (store) => store.writeCells([G13]),
    reads: 1,
    done: notice,
    result: { kind: "written", count: 1, kept: [], unsure: [] },
  },
  undoing: {
    before: (store) => store.writeBack(),
    ask: (store) => store.undo(),
    reads: 1,
    done: notice,
    result: { kind: "undone", count: 2, notUndone: [] },
  },
  flagging: {
    changed: LOSS,
    ask: (store) => store.flag(),
    reads: 1,
    done: notice,
    result: { kind: "flagged", count: 1 },
  },
  "clearing-flags": {
    changed: LOSS,
    before: (store) => store.flag(),
    ask: (store) => store.clearFlags(),
    reads: 1,
    done: notice,
    result: { kind: "flags-cleared", count: 1 },
  },
  "making-template": {
    ask: (store) => store.makeTemplate(),
    reads: 1,
    done: notice,
    result: { kind: "template-made", name: "绩效自评表" },
  },
  "storing-profile": {
    ask: (store) => store.chooseProfile(STRICTER),
    reads: 0,
    done: notice,
    result: { kind: "profile-stored", name: "本单位" },
  },
  selecting: {
    ask: (store) => store.selectCell(G13),
    reads: 0,
    done: () => office.model.selection().areas[0]?.row,
    result: 12,
  },
} satisfies Partial<Record<Task, Asked>>;

type AskedTask = keyof typeof ASKED;
const TASKS = Object.keys(ASKED) as AskedTask[];
const askedOf = (task: AskedTask): Asked => ASKED[task];

/** Tasks that change a sheet, or the workbook. */
const WRITING: readonly AskedTask[] = ["writing", "writing-one", "undoing"];
const MARKING: readonly AskedTask[] = ["flagging", "clearing-flags"];
/** When a format cannot be read, the flags are read once more without it. */
const UNMARKED = TASKS.filter((task) => !MARKING.includes(task));
const CHANGING: readonly AskedTask[] = [...WRITING, ...MARKING, "making-template"];

interface Refusing {
  readonly code: RefusedNotice["code"];
  readonly hostCode: string;
  readonly tasks: readonly AskedTask[];
  /** Brings Excel into the state; returns a function that ends it. */
  readonly provoke: (asked: Asked) => () => void;
}

const nothing = (): void => undefined;

function once(hostCode: string, reads: (asked: Asked) => number) {
  return (asked: Asked) => {
    office.host.refusals.failNext(hostCode, { skip: reads(asked) });
    return nothing;
  };
}

/** The same code for the first request, and for the first that changes something. */
function coded(
  code: Refusing["code"],
  hostCode: string,
  tasks: readonly AskedTask[] = TASKS,
): [string, Refusing][] {
  return [
    [`${hostCode} at once`, { code, hostCode, tasks, provoke: once(hostCode, () => 0) }],
    [
      `${hostCode} when it comes to changing something`,
      { code, hostCode, tasks: CHANGING, provoke: once(hostCode, ({ reads }) => reads) },
    ],
  ];
}

const REFUSING: readonly (readonly [string, Refusing])[] = [
  [
    "someone is typing into a cell",
    {
      code: "cell-editing",
      hostCode: "InvalidOperationInCellEditMode",
      tasks: TASKS,
      provoke: () => {
        office.host.refusals.isEditing = true;
        return () => {
          office.host.refusals.isEditing = false;
        };
      },
    },
  ],
  [
    "the sheet is protected",
    {
      code: "sheet-protected",
      hostCode: "AccessDenied",
      tasks: ["undoing"],
      provoke: () => {
        office.protect(true);
        return () => {
          office.protect(false);
        };
      },
    },
  ],
  [
    "the workbook was opened for reading only",
    {
      code: "workbook-read-only",
      hostCode: "AccessDenied",
      tasks: CHANGING,
      provoke: () => {
        office.host.refusals.isReadOnly = true;
        const context = Office.context as { document?: unknown };
        context.document = { mode: Office.DocumentMode.ReadOnly };
        return () => {
          office.host.refusals.isReadOnly = false;
          delete context.document;
        };
      },
    },
  ],
  [
    "the connection to Excel is lost",
    {
      code: "host-lost",
      hostCode: "InvalidOrTimedOutSession",
      tasks: TASKS,
      provoke: () => {
        office.host.refusals.isLost = true;
        return () => {
          office.host.refusals.isLost = false;
        };
      },
    },
  ],
  [
    "a request is larger than Excel takes",
    {
      code: "too-large",
      hostCode: "RequestPayloadSizeLimitExceeded",
      tasks: TASKS,
      provoke: () => {
        office.host.refusals.payloadLimit = 100;
        return () => {
          office.host.refusals.payloadLimit = null;
        };
      },
    },
  ],
  [
    "an answer is larger than Excel gives",
    {
      code: "too-large",
      hostCode: "ResponsePayloadSizeLimitExceeded",
      tasks: ["checking", ...WRITING],
      provoke: () => {
        // beside the form, so that one row alone exceeds the size of a response
        office.type("N13", "长".repeat(3_000));
        office.host.refusals.payloadLimit = 8_000;
        return () => {
          office.type("N13", "");
          office.host.refusals.payloadLimit = null;
        };
      },
    },
  ],
  ...coded("host-too-old", "ApiNotFound"),
  ...coded("sheet-gone", "ItemNotFound", UNMARKED),
  ...coded("busy", "ActivityLimitReached"),
  ...coded("unknown", "GeneralException", UNMARKED),
];

/** The parts of the state that a refusal must not change. */
function kept({ forms, shown, sheet, ticked, undoable, flagCount, selection, task }: AppState) {
  const chosen = forms.map(({ judgeable, changes }) => [judgeable, changes]);
  return { chosen, shown, sheet, ticked: [...ticked], undoable, flagCount, selection, task };
}

function refusedNotice(store: AppStore): RefusedNotice {
  const { notice } = store.getState();
  if (notice?.kind !== "refused") throw new Error(`not refused: ${JSON.stringify(notice)}`);
  return notice;
}

describe.each(REFUSING)("when %s", (_, { code, hostCode, tasks, provoke }) => {
  it.each(tasks)("%s is shown as refused, loses nothing and is done by a retry", async (task) => {
    const asked = askedOf(task);
    const store = await openedStore(asked.changed ?? HALF);
    await asked.before?.(store);
    store.tick("G27", true);
    const before = kept(store.getState());
    const end = provoke(asked);
    await asked.ask(store);
    expect(refusedNotice(store)).toMatchObject({ code, hostCode, task, partialResult: null });
    expect(kept(store.getState())).toEqual(before);
    end();
    await refusedNotice(store).retry?.();
    expect(asked.done(store)).toEqual(asked.result);
  });
});

describe("a judgement and an unticked change", () => {
  it("are still there after a refused write, and as they were asked for when it is tried again", async () => {
    const store = await openedStore({ ...HALF, G22: "" });
    store.judge({ row: 22, column: 7 }, "5.50");
    store.tick("G13", false);
    office.host.refusals.failNext("GeneralException", { skip: 1 });
    await store.writeBack();
    const { forms, ticked } = store.getState();
    expect(forms[0]?.judgeable.map(({ at, chosen }) => `${a1(at)} ${String(chosen)}`)).toEqual([
      "G22 5.50",
    ]);
    expect([...ticked]).toEqual(["G22", "G27"]);
    await refusedNotice(store).retry?.();
    expect(office.cell("G13")).toMatchObject({ value: 8 });
    expect(office.cell("G22")).toMatchObject({ value: 5.5 });
  });
});

describe("a request that Excel refuses in the middle", () => {
  it("of a write shows what is on the sheet, and that can be undone", async () => {
    const store = await openedStore({ ...LOSS });
    store.chooseOutlines(["H13"], true);
    const before = [office.cell("H13"), office.cell("G27")];
    // both cells and a row's height are read, the row is made higher, one cell is written, the other
    // refused
    office.host.refusals.failNext("GeneralException", { skip: 1, atAction: 11 });
    await store.writeBack();
    expect(refusedNotice(store).partialResult).toEqual({ kind: "cells", done: ["H13"], left: 1 });
    await store.undo();
    expect(store.getState().notice).toEqual({ kind: "undone", count: 1, notUndone: [] });
    expect([office.cell("H13"), office.cell("G27")]).toEqual(before);
  });

  it("of flags says that some may be there, and a retry leaves one for each row", async () => {
    const store = await openedStore(LOSS);
    office.host.refusals.failNext("GeneralException", { skip: 1, atAction: 12 });
    await store.flag();
    expect(refusedNotice(store).partialResult).toEqual({ kind: "unsure" });
    await refusedNotice(store).retry?.();
    expect(store.getState()).toMatchObject({ flagCount: 1, notice: { kind: "flagged", count: 1 } });
    expect(office.model.activeSheet().conditionalFormats.all()).toHaveLength(2);
  });

  it("of a template names the sheet that is left", async () => {
    const store = await openedStore();
    office.host.refusals.failNext("GeneralException", { skip: 1, atAction: 40 });
    await store.makeTemplate();
    expect(refusedNotice(store).partialResult).toEqual({
      kind: "sheets",
      names: ["绩效自评表"],
    });
    expect(office.model.sheets().at(-1)?.name).toBe("绩效自评表");
    await refusedNotice(store).retry?.();
    expect(store.getState().notice).toEqual({ kind: "template-made", name: "绩效自评表 (2)" });
  });
});

it("shows that it waits while Excel does not answer, and continues when it does", async () => {
  const store = await openedStore(HALF);
  const speak = office.host.refusals.holdResponses();
  const writing = store.writeBack();
  await jest.advanceTimersByTimeAsync(10_001);
  expect(store.getState()).toMatchObject({ task: "writing", notice: { kind: "waiting" } });
  speak();
  await writing;
  expect(store.getState().notice).toEqual({ kind: "written", count: 2, kept: [], unsure: [] });
});

it("shows that 定位 waits as well", async () => {
  const store = await openedStore(HALF);
  const speak = office.host.refusals.holdResponses();
  const going = store.selectCell(G13);
  await jest.advanceTimersByTimeAsync(10_001);
  expect(store.getState().notice).toEqual({ kind: "waiting" });
  speak();
  await going;
  expect(store.getState().notice).toBeNull();
});

it("offers no retry on another sheet when the one that was asked for was deleted", async () => {
  const store = await openedStore(HALF);
  office.sheet("维修资金管理").delete();
  await store.writeBack();
  expect(refusedNotice(store)).toMatchObject({ code: "sheet-gone", task: "writing" });
  await store.check();
  expect(store.getState().sheet?.name).toBe("公房资产监管");
  await store.writeBack();
  expect(store.getState().notice).toEqual({ kind: "nothing-to-write" });
});

it("writes nothing over what someone else has typed since it was shown", async () => {
  const store = await openedStore(HALF);
  office.type("G13", "7");
  await store.writeBack();
  expect(store.getState().notice).toEqual({ kind: "sheet-changed" });
  expect(office.cell("G13")).toMatchObject({ value: 7 });
});
