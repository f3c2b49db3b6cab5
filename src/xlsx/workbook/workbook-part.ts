import type { SheetVisibility } from "../../app/core/port";
import { FileRefusal } from "../file-refusal";
import { LIMITS } from "../limits";
import { booleanAttribute, prefixedAttribute, readXml } from "../package/xml";

/** A sheet as listed in the workbook part. */
export interface SheetEntry {
  readonly name: string;
  readonly visibility: SheetVisibility;
  /** id of the relation to its part; "" where the sheet has none, as one of macros */
  readonly relation: string;
}

export interface WorkbookPart {
  readonly sheets: readonly SheetEntry[];
  /** dates are days since 1904-01-01, Excel's other date system */
  readonly date1904: boolean;
}

const visibilityOf = (state: string | undefined): SheetVisibility =>
  state === "hidden" || state === "veryHidden" ? state : "visible";

/**
 * Reads the workbook part: its sheets and its date system.
 * @throws FileRefusal `not-xlsx` for the main part of another kind of document, `too-large` for more
 * sheets than LIMITS.sheets.
 */
export function readWorkbookPart(bytes: Uint8Array, part: string): WorkbookPart {
  const sheets: SheetEntry[] = [];
  const path: string[] = [];
  let date1904 = false;
  readXml(bytes, part, {
    open(name, attributes) {
      if (path.length === 0 && name !== "workbook")
        throw new FileRefusal("not-xlsx", `${part} is a ${name}`, { part });
      if (name === "workbookPr") date1904 = booleanAttribute(attributes["date1904"], false);
      if (name === "sheet" && path.at(-1) === "sheets") {
        sheets.push({
          name: attributes["name"] ?? "",
          visibility: visibilityOf(attributes["state"]),
          relation: (prefixedAttribute(attributes, "id") ?? "").trim(),
        });
        if (sheets.length > LIMITS.sheets) throw new FileRefusal("too-large", "sheets");
      }
      path.push(name);
    },
    close() {
      path.pop();
    },
  });
  return { sheets, date1904 };
}
