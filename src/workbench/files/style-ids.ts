import type { IStyleData } from "@univerjs/core";
import { gridStyle } from "./cell-style";
import { plainStyle } from "./plain-style";
import type { CellStyle } from "./xlsx-library";

/** Assigns ids to the styles of a file; equal styles get the same id. */
export class StyleIds {
  readonly file = new Map<string, CellStyle>();
  readonly grid: Record<string, IStyleData> = {};
  private readonly known = new Map<string, string>();

  constructor(private readonly scheme: readonly string[]) {}

  of(style: CellStyle): string {
    const key = JSON.stringify(style);
    const known = this.known.get(key);
    if (known !== undefined) return known;
    const id = `file-${this.known.size + 1}`;
    const plain = plainStyle(style, this.scheme);
    this.known.set(key, id);
    this.file.set(id, plain);
    this.grid[id] = gridStyle(plain);
    return id;
  }
}
