import { FileRefusal } from "./file-refusal";
import type { ContentLimits } from "./limits";

/** What has been read, of each kind. */
export type Counts = Readonly<Record<keyof ContentLimits, number>>;

/** Counts what has been read, against limits. */
export class ContentCount {
  readonly counts = { elements: 0, cells: 0, places: 0, characters: 0 };

  /** @param part the part that is read; without one the limits are those of the whole workbook */
  constructor(
    private readonly limits: ContentLimits,
    private readonly part?: string,
  ) {}

  /** One element more; as `add`, which takes longer. */
  addElement(): void {
    this.counts.elements += 1;
    if (this.counts.elements > this.limits.elements) this.add("elements", 0);
  }

  /** @throws FileRefusal `too-large` once the count is above the limit. */
  add(kind: keyof ContentLimits, amount: number): void {
    this.counts[kind] += amount;
    if (this.counts[kind] <= this.limits[kind]) return;
    throw new FileRefusal("too-large", `more than ${this.limits[kind]} ${kind}`, {
      ...(this.part === undefined ? {} : { part: this.part, fault: "sheet-size" }),
    });
  }

  /** Adds the counts of another object. */
  addAll({ counts }: { readonly counts: Counts }): void {
    for (const kind of ["elements", "cells", "places", "characters"] as const)
      this.add(kind, counts[kind]);
  }
}
