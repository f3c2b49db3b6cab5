/**
 * The engine's data as it lies in its snapshots: plain numbers where its own types have enums,
 * which cannot be named without loading the engine.
 */

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
  readonly bd?: Readonly<Partial<Record<"t" | "b" | "l" | "r", RawLine | null>>> | null;
  readonly n?: { readonly pattern: string } | null;
}

export interface RawCell {
  readonly v?: string | number | boolean | null;
  readonly t?: number | null;
  readonly f?: string | null;
  /** The cell whose formula this one shares. */
  readonly si?: string | null;
  readonly p?: { readonly body?: { readonly dataStream: string } } | null;
  readonly s?: RawStyle | string | null;
}

/** Row → column → cell. */
export type RawMatrix = Record<number, Record<number, RawCell>>;

export interface EngineCommand {
  readonly id: string;
  readonly params?: unknown;
}
