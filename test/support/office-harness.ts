/**
 * The workbench's host for a test: a workbook to fill, inspect and change by hand while the code under
 * test talks to it through the real Office.js. Runs outside the test's own realm, so its results are
 * compared with toEqual.
 */
import type { UniverEngine } from "../../src/workbench/engine/univer-engine";
import {
  LOWEST_SUPPORTED,
  createHost,
  createHostBridge,
  isSetSupported,
  type Host,
  type HostBridge,
  type RequestRecord,
  type RequirementMatrix,
} from "../../src/workbench/host";
import { parseAddress } from "../../src/workbench/host/addresses";
import type { CellInput, CellState } from "../../src/workbench/model/cell-content";
import { shiftRules } from "../../src/workbench/model/shift-rules";
import { shownText } from "../../src/workbench/model/shown-text";
import { parseInput } from "../../src/workbench/model/parse-input";
import { createUniverModel } from "../../src/workbench/model/univer-model";
import type {
  Protection,
  SheetModel,
  WorkbookModel,
} from "../../src/workbench/model/workbook-model";

/** A sheet as fixture files describe it: texts are texts, numbers have their format. */
export interface SheetFixture {
  readonly name: string;
  readonly merges?: readonly string[];
  /** Column letter → width in characters. */
  readonly widths?: Readonly<Record<string, number>>;
  readonly cells: Readonly<
    Record<string, string | { readonly number: string; readonly format: string } | FormulaFixture>
  >;
}

export interface FormulaFixture {
  readonly formula: string;
  readonly format?: string;
}

/** A cell's content with the text it shows. */
export type CellLook = CellState & { readonly text: string };

export class OfficeHarness {
  /** Every request since the last `load` or `forgetRequests`, cleanup messages included. */
  requests: RequestRecord[] = [];
  /** The functions of ribbon commands, by the names given to Office.actions. */
  readonly actions = new Map<string, (event: unknown) => void>();
  readonly bridge: HostBridge;
  readonly #engine: UniverEngine;
  readonly #later: (task: () => void) => void;
  #model: WorkbookModel | null = null;
  #host: Host | null = null;
  #inner: HostBridge | null = null;
  #disconnect: () => void = () => undefined;
  #books = 0;

  constructor(engine: UniverEngine, later: (task: () => void) => void) {
    this.#engine = engine;
    this.#later = later;
    this.bridge = {
      onMessageFromHost: undefined,
      sendMessageToHost: (text) => {
        this.#inner?.sendMessageToHost(text);
      },
    };
    this.load([{ name: "Sheet1", cells: {} }]);
  }

  get model(): WorkbookModel {
    if (!this.#model) throw new Error("no workbook is loaded");
    return this.#model;
  }

  get host(): Host {
    if (!this.#host) throw new Error("no workbook is loaded");
    return this.#host;
  }

  /** The requests of the code under test: one for each context.sync with anything to do. */
  get syncs(): RequestRecord[] {
    return this.requests.filter(({ isCleanup }) => !isCleanup);
  }

  forgetRequests(): void {
    this.requests = [];
  }

  /** Opens a new workbook with these sheets, the first one active, and a new host over it. */
  load(sheets: readonly SheetFixture[], requirements: RequirementMatrix = LOWEST_SUPPORTED): void {
    this.close();
    this.#books += 1;
    const ids = sheets.map((_, index) => `sheet-${this.#books}-${index + 1}`);
    const workbook = this.#engine.api.createWorkbook({
      id: `book-${this.#books}`,
      name: "测试.xlsx",
      sheetOrder: ids,
      sheets: Object.fromEntries(
        sheets.map(({ name }, index) => {
          const id = ids[index] ?? "";
          return [id, { id, name, rowCount: 200, columnCount: 26 }];
        }),
      ),
    });
    const model = createUniverModel({ api: this.#engine.api, workbookId: workbook.getId() });
    sheets.forEach((fixture, index) => {
      const sheet = model.sheet(ids[index] ?? "");
      if (sheet) fill(sheet, fixture);
    });
    shiftRules(model);
    this.#model = model;
    this.#host = createHost(model, { requirements });
    this.#host.onRequest((record) => this.requests.push(record));
    this.requests = [];
    const { bridge, disconnect } = createHostBridge(this.#host, this.#later);
    bridge.onMessageFromHost = (text) => this.bridge.onMessageFromHost?.(text);
    this.#inner = bridge;
    this.#disconnect = disconnect;
  }

  /** A sheet by its name. */
  sheet(name: string): SheetModel {
    const found = this.model.sheets().find((sheet) => sheet.name === name);
    if (!found) throw new Error(`no sheet ${name}`);
    return found;
  }

  /** A cell of the active sheet, or of the one named. */
  cell(address: string, sheet = this.model.activeSheet().name): CellLook {
    const [[state] = []] = this.sheet(sheet).cells.read(parseAddress(address));
    if (!state) throw new Error(`no cell ${address}`);
    return { ...state, text: shownText(state) };
  }

  /** Types into a cell as a person does. */
  type(address: string, text: string, sheet = this.model.activeSheet().name): void {
    const { cells } = this.sheet(sheet);
    const input = parseInput(text, this.cell(address, sheet).format);
    this.model.asUser(() => {
      cells.write(parseAddress(address), [[input]]);
    });
  }

  /** Selects cells as a person does. */
  select(address: string, sheet = this.model.activeSheet().name): void {
    const { id } = this.sheet(sheet);
    this.model.asUser(() => {
      this.model.select({ sheetId: id, areas: [parseAddress(address)] });
    });
  }

  /** Protects a sheet, allowing what the options name, or removes the protection. */
  protect(
    isProtected: boolean,
    sheet = this.model.activeSheet().name,
    options: Protection["options"] = {},
  ): void {
    this.sheet(sheet).protection = isProtected ? { options, password: null } : null;
  }

  /** Unlocks cells, which a protected sheet then allows to be written. */
  unlock(address: string, sheet = this.model.activeSheet().name): void {
    this.sheet(sheet).styles.apply(parseAddress(address), { locked: false });
  }

  /** Whether the emulated Excel supports a requirement set. */
  isSetSupported(name: string, version?: string): boolean {
    return isSetSupported(this.host.requirements, name, version);
  }

  /** Waits for pending answers and events. */
  arrived(): Promise<void> {
    return new Promise((resolve) => {
      this.#later(() => {
        this.#later(resolve);
      });
    });
  }

  close(): void {
    this.#disconnect();
    this.#host?.dispose();
    this.#model?.dispose();
    if (this.#books > 0) this.#engine.api.disposeUnit(`book-${this.#books}`);
    this.#host = null;
    this.#model = null;
  }
}

function fill(sheet: SheetModel, { cells, merges = [], widths = {} }: SheetFixture): void {
  const entries = Object.entries(cells);
  const rows: CellInput[][] = [];
  let last = 0;
  for (const [address, value] of entries) {
    const { row, column } = parseAddress(address);
    (rows[row] ??= [])[column] = inputOf(value);
    last = Math.max(last, column);
  }
  const block = Array.from({ length: rows.length }, (_, i) =>
    Array.from({ length: last + 1 }, (_unused, j) => rows[i]?.[j] ?? null),
  );
  if (block.length > 0) {
    const area = { row: 0, column: 0, rowCount: block.length, columnCount: last + 1 };
    sheet.cells.write(area, block);
  }
  for (const merge of merges) sheet.merges.add(parseAddress(merge));
  for (const [column, width] of Object.entries(widths)) {
    sheet.lines.setColumnWidths(parseAddress(`${column}1`).column, 1, width * 5.25);
  }
}

function inputOf(value: SheetFixture["cells"][string]): CellInput {
  if (typeof value === "string") return { kind: "text", value };
  if ("formula" in value) {
    return {
      kind: "formula",
      value: value.formula,
      ...(value.format !== undefined && { format: value.format }),
    };
  }
  return { kind: "number", value: Number(value.number), format: value.format };
}
