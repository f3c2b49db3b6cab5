/** Excel.PageBreakCollection of rows: stored as data in the model. */
import { requireEditable, sheetOf, type HostContext } from "../host-context";
import { HostObject, type HostValue } from "../host-object";
import { areaArgument, RangeGeometry } from "./range-geometry";
import { parseAddress } from "../addresses";
import { textArgument } from "../arguments";

export class PageBreakCollection extends HostObject {
  readonly className = "PageBreakCollection";
  readonly #context: HostContext;
  readonly #sheetId: string;

  constructor(context: HostContext, sheetId: string) {
    super();
    this.#context = context;
    this.#sheetId = sheetId;
  }

  /** The page begins with the first row of the range. */
  add(range: HostValue): HostObject {
    requireEditable(this.#context);
    const sheet = sheetOf(this.#context, this.#sheetId);
    const { row } =
      range instanceof RangeGeometry ? areaArgument(range) : parseAddress(textArgument(range));
    const pageStarts = [...new Set([...sheet.objects.pageStarts, row])].sort(
      (one, other) => one - other,
    );
    sheet.objects = { ...sheet.objects, pageStarts };
    return new PageBreak();
  }

  removePageBreaks(): void {
    requireEditable(this.#context);
    const sheet = sheetOf(this.#context, this.#sheetId);
    sheet.objects = { ...sheet.objects, pageStarts: [] };
  }
}

/** Excel.PageBreak: nothing is asked of it. */
class PageBreak extends HostObject {
  readonly className = "PageBreak";
}
