/**
 * The engine's data as stored in its snapshots. Plain numbers where the engine's types have enums,
 * which could only be used by loading the engine.
 */

import type { Nullable } from "@univerjs/core";

export interface RawColor {
  readonly rgb?: string | null | undefined;
}

export interface RawLine {
  readonly s: number;
  readonly cl: RawColor;
}

export interface RawStyle {
  readonly ff?: string | null;
  readonly fs?: number;
  readonly bl?: number;
  readonly it?: number;
  readonly cl?: RawColor | null;
  readonly bg?: RawColor | null;
  readonly ht?: number | null;
  readonly vt?: number | null;
  readonly tb?: number | null;
  /** See cell-protection.ts. */
  readonly td?: number | null;
  readonly bd?: Readonly<Partial<Record<"t" | "b" | "l" | "r", RawLine | null>>> | null;
  readonly n?: { readonly pattern: string } | null;
}

/** Formatted text; each paragraph ends with "\r", the document with "\r\n". */
interface RichDocument {
  readonly body?: { readonly dataStream: string };
}

/** Univer's types of cells. */
export const STRING = 1;
export const NUMBER = 2;
export const BOOLEAN = 3;

export interface RawCell {
  readonly v?: string | number | boolean | null;
  readonly t?: number | null;
  readonly f?: string | null;
  /** The cell whose formula this one shares. */
  readonly si?: string | null;
  readonly p?: RichDocument | null;
  readonly s?: RawStyle | string | null;
}

/** Row → column → cell. */
export type RawMatrix = Record<number, Record<number, RawCell>>;

export interface EngineCommand {
  readonly id: string;
  readonly params?: unknown;
}

/** The text of a cell's formatted document, with its paragraphs as lines; null when it has none. */
export function richText({ p }: { readonly p?: Nullable<RichDocument> }): string | null {
  const stream = p?.body?.dataStream;
  return stream === undefined ? null : stream.replace(/\r\n$/, "").replaceAll("\r", "\n");
}

/**
 * Set along with a format or style: Univer would otherwise convert a text of digits into a number, and a number
 * under the text format into a text. In Excel a format never changes a content.
 */
export function unchangedContent(cell: RawCell | null): Pick<RawCell, "v" | "t"> {
  if (cell === null || cell.f || cell.si) return {};
  if (typeof cell.v === "string") return { v: cell.v, t: cell.t === NUMBER ? NUMBER : STRING };
  return typeof cell.v === "number" ? { v: cell.v, t: cell.t ?? NUMBER } : {};
}
