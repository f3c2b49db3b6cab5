/** Merged cells of a Univer sheet. */
import { intersection, type Area } from "./area";
import { areaOf, rangeOf, type UniverHandle } from "./univer-handle";
import type { MergeStore } from "./workbook-model";

/** The merged cells of one sheet, over Univer. */
export class UniverMerges implements MergeStore {
  readonly #handle: UniverHandle;
  readonly #sheetId: string;

  constructor(handle: UniverHandle, sheetId: string) {
    this.#handle = handle;
    this.#sheetId = sheetId;
  }

  all(): Area[] {
    const sheet = this.#handle.core(this.#sheetId);
    return sheet.getMergeData().map((range) => areaOf(range, sheet));
  }

  add(area: Area): void {
    if (area.rowCount * area.columnCount === 1) return;
    this.#handle.ensureSize(this.#sheetId, area);
    this.#handle.asHost(() => {
      this.#handle.worksheet(this.#sheetId).getRange(rangeOf(area)).merge({ isForceMerge: true });
    });
  }

  remove(area: Area): void {
    for (const merge of this.all()) {
      if (!intersection(merge, area)) continue;
      this.#handle.execute("sheet.mutation.remove-worksheet-merge", {
        subUnitId: this.#sheetId,
        ranges: [rangeOf(merge)],
      });
    }
  }
}
