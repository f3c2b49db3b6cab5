/**
 * Seeded sequences of edits, write-backs, undos, flags and refusals on the real office.js, edits in
 * the middle of the add-in's own messages included. A second sheet beside the workbook takes only the
 * person's edits; after every step the workbook may differ from it in the planned cells alone.
 *
 * `SEQUENCE_STEPS=2000 SEQUENCE_SEED=5 npx jest --selectProjects office --testPathPatterns random-seq`
 */
import type { AppStore } from "../../src/app/core/state";
import type { Position } from "../../src/domain/cells";
import type { CellContent } from "../../src/domain/changes/change";
import type { CellState } from "../../src/workbench/model/cell-content";
import { office } from "../support/office";
import { HALF, openedStore, withOfficeStores } from "../support/open-office-store";
import { randomFrom, type Random } from "../support/random";

jest.mock("../../src/excel/log-host-error", () => ({ logHostError: jest.fn() }));

withOfficeStores();

const ROWS = 60;
const COLUMNS = 14;
/** Steps until a new workbook is opened, as edits destroy the form bit by bit. */
const STEPS_PER_WORKBOOK = 40;
const STEPS = Number(process.env["SEQUENCE_STEPS"] ?? 80);
const SEEDS = (process.env["SEQUENCE_SEED"] ?? "1,2").split(",").map(Number);

/** A cell that keeps its identity while rows and columns are inserted and deleted. */
interface ShadowCell {
  state: CellState;
}

const empty = (): ShadowCell => ({
  state: { kind: "empty", value: "", formula: null, format: "General" } as unknown as CellState,
});

function readSheet(): CellState[][] {
  const [sheet] = office.model.sheets();
  if (sheet === undefined) throw new Error("no sheet");
  return sheet.cells.read({ row: 0, column: 0, rowCount: ROWS, columnCount: COLUMNS });
}

/** A cell's own content, without the result of a formula, which depends on other cells. */
const contentOf = ({ formula, format, kind, value }: CellState): string =>
  JSON.stringify(formula === null ? [kind, value, format] : [formula, format]);

class Shadow {
  rows: ShadowCell[][] = readSheet().map((row) => row.map((state) => ({ state })));

  at({ row, column }: Position): ShadowCell | undefined {
    return this.rows[row - 1]?.[column - 1];
  }

  insertRow(before: number): void {
    this.rows.splice(before, 0, Array.from({ length: COLUMNS }, empty));
    this.rows.length = ROWS;
  }

  deleteRow(row: number): void {
    this.rows.splice(row, 1);
    this.rows.push(Array.from({ length: COLUMNS }, empty));
  }

  insertColumn(before: number): void {
    for (const row of this.rows) {
      row.splice(before, 0, empty());
      row.length = COLUMNS;
    }
  }

  /** Copies the formats of cells without content from the sheet. */
  takeOver(): void {
    readSheet().forEach((row, r) => {
      row.forEach((state, c) => {
        const cell = this.rows[r]?.[c];
        if (cell !== undefined) cell.state = state;
      });
    });
  }

  /** The cells that differ from the sheet, with the sheet's content. */
  differing(): Map<ShadowCell, CellState> {
    const found = new Map<ShadowCell, CellState>();
    readSheet().forEach((row, r) => {
      row.forEach((state, c) => {
        const cell = this.rows[r]?.[c];
        if (cell !== undefined && contentOf(cell.state) !== contentOf(state))
          found.set(cell, state);
      });
    });
    return found;
  }
}

const TYPED = [
  "",
  "无",
  "7.25",
  "3",
  "100",
  "0",
  "优",
  "1.00(项)",
  "因采购延期，下年提前招标",
  "=1+1",
];

class Sequence {
  readonly #random: Random;
  #store: AppStore | null = null;
  #shadow = new Shadow();
  /** The contents of cells directly before each write-back, the newest last. */
  #history: Map<ShadowCell, CellState>[] = [];
  readonly done: Record<string, number> = {};

  constructor(seed: number) {
    this.#random = randomFrom(seed);
  }

  get store(): AppStore {
    if (this.#store === null) throw new Error("no store");
    return this.#store;
  }

  async open(): Promise<void> {
    this.#store = await openedStore(HALF);
    this.#shadow = new Shadow();
    this.#history = [];
  }

  /** Makes an edit of a person on the sheet and in the shadow. */
  #edit(): void {
    const [sheet] = office.model.sheets();
    if (sheet === undefined) throw new Error("no sheet");
    const row = this.#random.below(34);
    const column = 3 + this.#random.below(6);
    switch (this.#random.below(12)) {
      case 0:
        sheet.lines.insertRows(row, 1);
        this.#shadow.insertRow(row);
        break;
      case 1:
        sheet.lines.deleteRows(row, 1);
        this.#shadow.deleteRow(row);
        break;
      case 2:
        sheet.lines.insertColumns(column, 1);
        this.#shadow.insertColumn(column);
        break;
      case 3:
        sheet.rename(`改名${this.#random.below(1_000)}`);
        break;
      default: {
        const address = `${String.fromCharCode(65 + column)}${row + 1}`;
        office.type(address, TYPED[this.#random.below(TYPED.length)] ?? "", sheet.name);
      }
    }
    const edited = this.#shadow.differing();
    // a typed cell and its neighbours in a merged area, or the formats of an inserted row
    this.#shadow.takeOver();
    if (edited.size > COLUMNS * 2 + ROWS) throw new Error(`an edit changed ${edited.size} cells`);
  }

  /**
   * Makes an edit after this number of the add-in's messages; calls `held` when the first has been
   * answered.
   */
  #raceWith(held: () => void): () => void {
    const editAfter = this.#random.below(8);
    let answered = 0;
    return office.host.onRequest(() => {
      answered += 1;
      if (answered === 1) held();
      if (answered === editAfter) {
        this.#settleOwn?.();
        this.#edit();
      }
    });
  }

  /**
   * Called before a person's edit in the middle of a task, to compare what the task has done so far.
   */
  #settleOwn: (() => void) | null = null;

  async #writeBack(): Promise<void> {
    const { forms, shown, ticked } = this.store.getState();
    const changes = (forms[shown]?.changes ?? []).filter(({ at }) =>
      ticked.has(`${letters(at.column)}${at.row}`),
    );
    const planned = new Map<ShadowCell, CellContent>();
    const before = new Map<ShadowCell, CellState>();
    const look = (): void => {
      for (const [cell, state] of this.#shadow.differing()) {
        const content = planned.get(cell);
        if (content === undefined || !holds(state, content))
          throw new Error(`${JSON.stringify(state)} was not planned here`);
        if (!before.has(cell)) before.set(cell, cell.state);
        cell.state = state;
      }
    };
    this.#settleOwn = look;
    const stop = this.#raceWith(() => {
      for (const { at, after } of changes) {
        const cell = this.#shadow.at(at);
        if (cell !== undefined) planned.set(cell, after);
      }
    });
    const depth = this.store.getState().undoable;
    await this.store.writeBack();
    stop();
    this.#settleOwn = null;
    this.#lookAgain(before, look);
    const { notice, undoable } = this.store.getState();
    if (undoable > depth) this.#history.push(before);
    else if (before.size > 0 && notice?.kind !== "refused") throw new Error("it cannot be undone");
    this.#count(`write-back ${notice?.kind ?? "-"}`);
  }

  /** A planned cell whose edit was restored no longer differs, so that it is not undone. */
  #lookAgain(before: Map<ShadowCell, CellState>, look: () => void): void {
    const now = this.#shadow.differing();
    for (const [cell, state] of now) {
      const was = before.get(cell);
      if (was !== undefined && contentOf(was) === contentOf(state)) {
        cell.state = state;
        before.delete(cell);
      }
    }
    look();
  }

  async #undo(): Promise<void> {
    const step = this.#history.at(-1) ?? new Map<ShadowCell, CellState>();
    const look = (): void => {
      for (const [cell, state] of this.#shadow.differing()) {
        const was = step.get(cell);
        if (was === undefined || contentOf(was) !== contentOf(state))
          throw new Error(`${JSON.stringify(state)} is not what was there before`);
        cell.state = state;
      }
    };
    this.#settleOwn = look;
    const stop = this.#raceWith(() => undefined);
    const depth = this.store.getState().undoable;
    await this.store.undo();
    stop();
    this.#settleOwn = null;
    look();
    const { notice, undoable } = this.store.getState();
    if (undoable < depth) this.#history.pop();
    this.#count(`undo ${notice?.kind ?? "-"}`);
  }

  async #flag(): Promise<void> {
    const foreign = (): number =>
      office.model
        .sheets()[0]
        ?.conditionalFormats.all()
        .filter(({ formula }) => formula === "=TRUE").length ?? 0;
    const before = foreign();
    await (this.#random.below(2) === 0 ? this.store.flag() : this.store.clearFlags());
    if (foreign() !== before) throw new Error("a format of the person's is gone");
    if (this.#shadow.differing().size > 0) throw new Error("flags have changed a cell");
    this.#count(`flag ${this.store.getState().notice?.kind ?? "-"}`);
  }

  #count(what: string): void {
    this.done[what] = (this.done[what] ?? 0) + 1;
  }

  async step(): Promise<void> {
    const { refusals } = office.host;
    switch (this.#random.below(12)) {
      case 0:
      case 1:
        this.#edit();
        break;
      case 2:
        this.#edit();
        await this.store.check();
        break;
      case 3:
        await this.#flag();
        break;
      case 4:
      case 5:
        await this.#undo();
        break;
      case 6:
        refusals.failNext(this.#random.oneOf(["GeneralException", "ItemNotFound", "HostIsBusy"]), {
          skip: this.#random.below(3),
          atAction: this.#random.below(40),
        });
        break;
      default:
        // a score is lowered, so that there is something to write
        if (this.#random.below(2) === 0) {
          office.type("G15", String(this.#random.below(9)), office.model.sheets()[0]?.name);
          this.#shadow.takeOver();
          await this.store.check();
        }
        await this.#writeBack();
    }
    await office.arrived();
  }
}

const letters = (column: number): string => String.fromCharCode(64 + column);

function holds(state: CellState, content: CellContent): boolean {
  if (state.formula !== null) return false;
  return content.kind === "text"
    ? state.kind === "text" && state.value === content.value
    : state.kind === "number" && Math.abs(Number(state.value) - Number(content.value)) < 1e-9;
}

it.each(SEEDS)(
  "%i: nothing but planned cells is ever changed, and undone exactly",
  async (seed) => {
    const sequence = new Sequence(seed);
    for (let step = 0; step < STEPS; step += 1) {
      if (step % STEPS_PER_WORKBOOK === 0) await sequence.open();
      try {
        await sequence.step();
      } catch (error) {
        throw new Error(`seed ${seed}, step ${step}: ${String(error)}`, { cause: error });
      }
    }
    // the sequences contain the cases that they are meant to test
    expect(sequence.done["write-back written"]).toBeGreaterThan(STEPS / 50);
    expect(sequence.done["undo undone"]).toBeGreaterThan(STEPS / 100);
    if (process.env["SEQUENCE_STEPS"] !== undefined) console.log(seed, sequence.done);
  },
  600_000,
);
