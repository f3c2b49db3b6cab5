import type { CellState } from "../model/cell-content";

export type ValueType = "Empty" | "String" | "Double" | "Boolean" | "Error";

/** The entry of Range.valueTypes for a cell; numbers and dates are "Double" whatever their format. */
export function valueTypeOf({ kind }: CellState): ValueType {
  switch (kind) {
    case "empty":
      return "Empty";
    case "text":
      return "String";
    case "number":
      return "Double";
    case "boolean":
      return "Boolean";
    case "error":
      return "Error";
  }
}
