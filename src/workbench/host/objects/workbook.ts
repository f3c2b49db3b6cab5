/** Excel.Workbook: the root object of every request. */
import type { HostContext } from "../host-context";
import { HostError, invalidArgument } from "../host-error";
import { HostObject, NULL_OBJECT } from "../host-object";
import { Application, Runtime } from "./application";
import { NamedItemCollection } from "./named-items";
import { TableCollection } from "./table-collections";
import { SettingCollection } from "./settings";
import { WorksheetCollection } from "./worksheet-collection";

/** Excel.WorkbookProtection: the structure of the workbook is never protected. */
export class WorkbookProtection extends HostObject {
  readonly className = "WorkbookProtection";

  get protected(): boolean {
    return false;
  }
}

export class Workbook extends HostObject {
  readonly className = "Workbook";
  readonly #context: HostContext;

  constructor(context: HostContext) {
    super();
    this.#context = context;
  }

  get name(): string {
    return this.#context.model.name;
  }

  get readOnly(): boolean {
    return this.#context.isReadOnly();
  }

  get worksheets(): HostObject {
    return new WorksheetCollection(this.#context);
  }

  get tables(): HostObject {
    return new TableCollection(this.#context);
  }

  get names(): HostObject {
    return new NamedItemCollection(this.#context);
  }

  get settings(): HostObject {
    return new SettingCollection(this.#context);
  }

  get application(): HostObject {
    return new Application(this.#context);
  }

  get _Runtime(): HostObject {
    return new Runtime(this.#context);
  }

  get protection(): HostObject {
    return new WorkbookProtection();
  }

  /** No chart is ever selected: charts are not drawn. */
  getActiveChartOrNullObject(): HostObject {
    return NULL_OBJECT;
  }

  getSelectedRange(): HostObject {
    const { sheetId, areas } = this.#context.model.selection();
    const [area, ...more] = areas;
    if (!area || more.length > 0) {
      throw new HostError(
        "InvalidSelection",
        "The current selection is invalid for this operation.",
      );
    }
    return this.#context.range(sheetId, area);
  }

  getActiveCell(): HostObject {
    const { sheetId, areas } = this.#context.model.selection();
    const [area] = areas;
    if (!area) throw invalidArgument();
    return this.#context.range(sheetId, { ...area, rowCount: 1, columnCount: 1 });
  }
}
